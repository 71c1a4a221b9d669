package zhengwen.extract.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;

/**
 * Parses markup so that each node knows its place.
 *
 * <p>Asked for places, the parser also keeps those of each attribute's name and value, and looks up
 * line and column of all of them. Nobody needs that, and it takes half as long again as the places
 * of nodes. There is no setting for nodes alone; so the builder's own mark is set after the parser
 * has made its tokens, which are what keeps the places of attributes, and before it makes nodes.
 */
final class PlacingParser extends Parser {

  /** Whether a builder gives nodes their places; read once by each token it makes. */
  private static final VarHandle PLACES_NODES = placesNodes();

  private final HtmlTreeBuilder builder;

  private PlacingParser(HtmlTreeBuilder builder) {
    super(builder);
    this.builder = builder;
  }

  /** The tree of {@code source}. */
  static Document parse(String source) {
    return new PlacingParser(new HtmlTreeBuilder()).parseInput(source, "");
  }

  /** What the builder asks for when its tokens are made and no node is. */
  @Override
  public TagSet tagSet() {
    PLACES_NODES.set(builder, true);
    return super.tagSet();
  }

  private static VarHandle placesNodes() {
    Class<?> builder = HtmlTreeBuilder.class.getSuperclass();
    try {
      return MethodHandles.privateLookupIn(builder, MethodHandles.lookup())
          .findVarHandle(builder, "trackSourceRange", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of jsoup marks places otherwise", e);
    }
  }
}
