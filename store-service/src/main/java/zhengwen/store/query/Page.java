package zhengwen.store.query;

import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import zhengwen.store.persist.Fields;
import zhengwen.store.persist.Position;

/**
 * A page of a list.
 *
 * @param items newest first
 * @param next cursor of the following page, or null
 */
@Schema(requiredProperties = {"items", "next"})
public record Page(
    @Schema(type = SchemaType.ARRAY, implementation = Object.class) List<Document> items,
    @Schema(nullable = true) String next) {

  /** A page of {@code limit} entries out of one more, which only says that more follow. */
  static Page of(
      List<Document> found, int limit, List<String> sortedBy, UnaryOperator<Document> view) {
    boolean more = found.size() > limit;
    List<Document> shown = more ? found.subList(0, limit) : found;
    String next = more ? Cursor.of(position(shown.get(limit - 1), sortedBy)) : null;
    return new Page(shown.stream().map(view).toList(), next);
  }

  private static Position position(Document last, List<String> sortedBy) {
    Date at = last.getEmbedded(sortedBy, Date.class);
    return new Position(at.toInstant(), last.getString(Fields.KEY));
  }
}
