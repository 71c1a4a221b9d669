package zhengwen.store.query;

import org.bson.Document;
import zhengwen.store.persist.Fields;

/** What a reader sees of a dead letter. */
public final class RejectionView {

  private RejectionView() {}

  /** Its fields, instants as text, and where the rest is. */
  public static Document of(Document stored) {
    String id = stored.getString(Fields.KEY);
    Document shown = new Document("id", id);
    stored.forEach(
        (name, value) -> {
          if (!name.equals(Fields.KEY) && !name.equals("claimedAt")) {
            shown.append(name, plain(value));
          }
        });
    return shown.append("article", "/articles/" + id).append("bytes", "/rejected/" + id + "/bytes");
  }

  private static Object plain(Object value) {
    if (value instanceof Document inner) {
      Document shown = new Document(inner);
      shown.replaceAll((name, text) -> StoredView.text(text));
      return shown;
    }
    return StoredView.text(value);
  }
}
