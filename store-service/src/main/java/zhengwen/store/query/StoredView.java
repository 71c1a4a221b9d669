package zhengwen.store.query;

import java.util.Date;
import org.bson.Document;
import zhengwen.store.persist.Fields;

/** What a reader sees of a stored document: the document, and a flag where a later one failed. */
final class StoredView {

  private StoredView() {}

  /** The document as it came, without our bookkeeping. */
  static Document of(Document stored) {
    Document shown = new Document(stored);
    shown.remove(Fields.KEY);
    Object storage = shown.remove(Fields.STORAGE);
    if (storage instanceof Document kept && kept.get("rejection") instanceof Document rejection) {
      Document flag = new Document(rejection);
      flag.replaceAll((name, value) -> text(value));
      shown.append("rejection", flag.append("link", "/rejected/" + stored.getString(Fields.KEY)));
    }
    return shown;
  }

  /** Instants as ISO 8601 text. */
  static Object text(Object value) {
    return value instanceof Date date ? date.toInstant().toString() : value;
  }
}
