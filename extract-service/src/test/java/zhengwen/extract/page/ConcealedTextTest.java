package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcealedTextTest {

  private static final String FIRST = "七月的雨下了三天，河水一直涨到桥下。".repeat(6);
  private static final String SECOND = "村里的人说，这样的水多年没有见过！".repeat(6);
  private static final String NAVIGATION = "<ul><li><a href=/>首页</a><li><a href=/b>要闻</a></ul>";

  private final PageReader reader = new PageReader();

  @Test
  void articleInScriptAsMarkup_read_isFound() {
    String json = "{\"id\":7,\"content\":\"<p>" + FIRST + "<\\/p>\\n<p>" + SECOND + "<\\/p>\"}";

    assertFound(NAVIGATION + "<script>window.state = " + json + ";</script>");
  }

  @Test
  void articleInScriptAsEscapes_read_isFoundInItsPlace() {
    Page page =
        assertFound("<script>var a='" + escaped("<p>" + FIRST + "</p><p>" + SECOND) + "'</script>");

    SourceText text = page.blocks().get(0).text();
    assertEquals("\\u6708", page.source().substring(text.sourceStart(1), text.sourceEnd(2)));
  }

  @Test
  void articleInJsonInString_read_isFound() {
    assertFound(
        "<script>x(JSON.parse(\"{\\\"body\\\":\\\"<p>"
            + FIRST
            + "<p>"
            + SECOND
            + "\\\"}\"))</script>");
  }

  @Test
  void articleAsEscapedMarkup_read_isFound() {
    assertFound("<script>c='&lt;p&gt;" + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "';</script>");
  }

  @Test
  void articleAsListOfParagraphs_read_isFound() {
    assertFound("<script>[{\"t\":\"" + FIRST + "\"},{\"t\":\"" + SECOND + "\"}]</script>");
  }

  @Test
  void articleInField_read_isFound() {
    assertFound("<textarea>&lt;p&gt;" + FIRST + "&lt;/p&gt;\n&lt;p&gt;" + SECOND + "</textarea>");
  }

  @Test
  void articleInHiddenElementTemplateOrNoscript_read_isFound() {
    String article = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    assertFound("<div style='display:none'>" + article + "</div>");
    assertFound("<template>" + article + "</template>");
    assertFound("<body><noscript>" + article + "</noscript>");
  }

  @Test
  void concealedText_besideAnArticleThatShows_staysConcealed() {
    String shown = "<p>" + FIRST + FIRST + FIRST + "</p>";
    String script = "<script>c=\"<p>" + SECOND.repeat(20) + "</p>\"</script>";

    assertEquals(1, reader.read(shown + script, "text/html").blocks().size());
  }

  @Test
  void shortArticle_itsOwnCopyInScript_isNotDoubled() {
    String article = FIRST + SECOND;
    Page page =
        reader.read("<p>" + article + "<script>c=\"" + article + "\"</script>", "text/html");

    assertEquals(List.of(article), texts(page));
  }

  private Page assertFound(String markup) {
    Page page = reader.read(markup, "text/html");
    PageChecks.assertSound(page);
    List<String> texts = texts(page);
    assertTrue(texts.contains(FIRST) && texts.contains(SECOND), () -> "not found: " + texts);
    return page;
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(block -> block.text().toString()).toList();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            unit ->
                escaped.append(
                    unit < 0x80 ? String.valueOf((char) unit) : String.format("\\u%04x", unit)));
    return escaped.toString();
  }
}
