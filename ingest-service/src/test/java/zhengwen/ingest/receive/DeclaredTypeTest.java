package zhengwen.ingest.receive;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTypeTest {

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "Text/HTML; Charset=GBK, text/html;charset=GBK",
    "text/plain;charset=\"utf-8\", text/plain;charset=utf-8",
    "application/xhtml+xml; profile=x; charset=big5, application/xhtml+xml;charset=big5",
    "text/html;, text/html",
  })
  void contentType_isText_keepsTypeAndCharset(String declared, String header) {
    assertEquals(header, DeclaredType.parse(declared).header());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "text/css", "multipart/form-data"})
  void contentType_isNotText_is415(String declared) {
    assertEquals(
        415, assertThrows(ProblemException.class, () -> DeclaredType.parse(declared)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text/", "text/html;charset=a\r\nx: y", "a b/c"})
  void contentType_isMalformed_is422(String declared) {
    assertEquals(
        422, assertThrows(ProblemException.class, () -> DeclaredType.parse(declared)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf 8", "utf-8\r\nX: y", "", "\u0000"})
  void charset_isNoToken_is422(String label) {
    DeclaredType html = DeclaredType.parse("text/html");
    assertEquals(422, assertThrows(ProblemException.class, () -> html.withCharset(label)).status());
  }

  @Test
  void undeclaredPage_hasATag_isHtmlInAnyEncoding() {
    String page = "\n<div>今日要闻</div>";
    assertEquals("text/html", DeclaredType.sniff(page.getBytes(UTF_8)).type());
    assertEquals("text/html", DeclaredType.sniff(page.getBytes(UTF_16LE)).type());
    assertEquals("text/html", DeclaredType.sniff(page.getBytes(Charset.forName("GBK"))).type());
  }

  @Test
  void undeclaredPage_hasNoTag_isText() {
    byte[] page = "气温 < 10 度，降水 > 5 毫米".getBytes(UTF_8);
    assertEquals("text/plain", DeclaredType.sniff(page).type());
  }
}
