package zhengwen.ingest.media;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTypeTest {

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "Text/HTML; Charset=GBK, text/html;charset=GBK",
    "text/plain;charset=\"utf-8\", text/plain;charset=utf-8",
    "application/xhtml+xml; profile=x; charset=big5, application/xhtml+xml;charset=big5",
    "text/html;, text/html",
  })
  void contentType_isText_keepsTypeAndCharset(String declared, String header) throws Exception {
    assertEquals(header, PageType.parse(declared).header());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "text/css", "multipart/form-data"})
  void contentType_isNotText_isUnsupported(String declared) {
    assertTrue(
        assertThrows(InvalidPageTypeException.class, () -> PageType.parse(declared)).unsupported());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text/", "text/html;charset=a\r\nx: y", "a b/c"})
  void contentType_isMalformed_isRefused(String declared) {
    assertFalse(
        assertThrows(InvalidPageTypeException.class, () -> PageType.parse(declared)).unsupported());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf 8", "utf-8\r\nX: y", "", "\u0000"})
  void charset_isNoToken_isRefused(String label) throws Exception {
    PageType html = PageType.parse("text/html");
    assertFalse(
        assertThrows(InvalidPageTypeException.class, () -> html.withCharset(label)).unsupported());
  }

  @Test
  void undeclaredPage_hasATag_isHtmlInAnyEncoding() {
    String page = "\n<div>今日要闻</div>";
    assertEquals("text/html", PageType.sniff(page.getBytes(UTF_8)).type());
    assertEquals("text/html", PageType.sniff(page.getBytes(UTF_16LE)).type());
    assertEquals("text/html", PageType.sniff(page.getBytes(Charset.forName("GBK"))).type());
  }

  @Test
  void undeclaredPage_hasNoTag_isText() {
    byte[] page = "气温 < 10 度，降水 > 5 毫米".getBytes(UTF_8);
    assertEquals("text/plain", PageType.sniff(page).type());
  }
}
