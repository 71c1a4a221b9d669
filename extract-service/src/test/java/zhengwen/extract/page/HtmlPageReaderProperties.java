package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

class HtmlPageReaderProperties {

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "span",
          "b",
          "i",
          "a",
          "a href=x",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "caption",
          "ul",
          "li",
          "h1",
          "h3",
          "blockquote",
          "font",
          "nobr",
          "em",
          "center",
          "form",
          "br",
          "hr",
          "body",
          "html",
          "dl",
          "dd",
          "pre",
          "figure",
          "figcaption",
          "x-card",
          "section",
          "u",
          "small");

  private static final List<String> TEXTS =
      List.of(
          "一",
          "北京",
          "，",
          "。",
          " ",
          "\n",
          "　",
          "x",
          "&amp;",
          "&nbsp;",
          "&lt",
          "&#20013;",
          "&notit;",
          "&#x1F600;",
          "&",
          "&&amp;x",
          "</>",
          "<",
          ">",
          "\0",
          "&acE;",
          "\uD83D",
          "﹣",
          "\r\n",
          "&#xD83D;",
          "<!--注-->",
          "<![CDATA[甲]]>",
          "<!x>",
          "<?y?>",
          "</",
          "&#13;",
          "&#32;");

  private final PageReader reader = new PageReader();

  @Property(tries = 1000)
  void soupOfTags_read_isSound(@ForAll("soup") String soup) {
    PageChecks.assertSound(reader.read(soup, "text/html"));
  }

  @Property(tries = 1000)
  void anyString_readAsMarkup_isSound(@ForAll String any) {
    PageChecks.assertSound(reader.read(any, "text/html"));
  }

  @Property(tries = 1000)
  void soupOfTags_read_losesNoTextAndInventsNone(@ForAll("soup") String soup) {
    Document document = Jsoup.parse(soup);
    document.select("title").remove();
    assertEquals(
        units(document.wholeText()),
        units(
            reader.read(soup, "text/html").blocks().stream()
                .map(block -> block.text().toString())
                .collect(Collectors.joining())));
  }

  /**
   * The parser's own way of keeping places, with all that it costs, is the measure. It keeps them
   * in attributes, so that of formatting elements alike it reopens more than three, which it would
   * not do otherwise; such trees are left out.
   */
  @Property(tries = 1000)
  void soupOfTags_parsed_givesEachNodeTheParsersOwnPlaces(@ForAll("soup") String soup) {
    String markup = "<p class='a\nb'>" + soup + "<img alt='x\ny'><a href='z\nz'>\n甲&amp;\n乙</a>";
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(markup, "");
    PlacedDocument placed = PlacedDocument.parse(markup, PageReader.MOST_TAGS);
    assertEquals(Jsoup.parse(markup).outerHtml(), placed.tree().outerHtml());
    Assume.that(document.outerHtml().equals(placed.tree().outerHtml()));
    assertEquals(
        places(
            document, node -> node.sourceRange().startPos(), node -> node.sourceRange().endPos()),
        places(placed.tree(), placed.places()::start, placed.places()::end));
  }

  private static List<String> places(
      Document document, ToIntFunction<Node> start, ToIntFunction<Node> end) {
    return document
        .nodeStream()
        .map(node -> node.nodeName() + " " + at(node, start) + " " + at(node, end))
        .toList();
  }

  /** Nodes that the parser copies have no place; then it says -1. */
  private static int at(Node node, ToIntFunction<Node> place) {
    return Math.max(0, place.applyAsInt(node));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> open = Arbitraries.of(TAGS).map(tag -> "<" + tag + ">");
    Arbitrary<String> close =
        Arbitraries.of(TAGS).map(tag -> "</" + tag.replace(" href=x", "") + ">");
    Arbitrary<String> text = Arbitraries.of(TEXTS);
    return Arbitraries.frequencyOf(Tuple.of(4, open), Tuple.of(3, close), Tuple.of(5, text))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /**
   * The visible units in order of their code: markup moves text, so that order is another matter.
   */
  private static String units(String text) {
    return text.chars()
        .filter(unit -> !Blank.is((char) unit) && unit != 0)
        .sorted()
        .mapToObj(unit -> String.valueOf((char) unit))
        .collect(Collectors.joining());
  }
}
