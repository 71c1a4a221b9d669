package zhengwen.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example/A, http://news.example/A",
    "http://news.example:80/a, http://news.example/a",
    "https://news.example:443/a, https://news.example/a",
    "https://news.example:80/a, https://news.example:80/a",
    "http://news.example:/a, http://news.example/a",
    "http://news.example/a#top, http://news.example/a",
    "http://news.example/a?utm_source=x, http://news.example/a",
    "http://news.example/a?id=1&utm_source=x&p=2, http://news.example/a?id=1&p=2",
    "http://news.example/a?UTM_Source=x&id=1, http://news.example/a?id=1",
    "http://news.example/a?fbclid&id=1, http://news.example/a?id=1",
    "http://news.example/a?, http://news.example/a?",
    "http://news.example, http://news.example",
    "http://news.example/a/../b, http://news.example/a/../b",
    "http://news.example/%e4%B8, http://news.example/%e4%B8",
    "http://news.example/新闻?频道=国际, http://news.example/新闻?频道=国际",
    "http://新闻.example/a, http://新闻.example/a",
    "http://[2001:DB8::1]:80/a, http://[2001:db8::1]/a",
    "http://news.example/a?from=rss&source=x&ref=y, http://news.example/a?from=rss&source=x&ref=y",
  })
  void url_isRead_onlyTheListedPartsChange(String url, String canonical) throws Exception {
    assertEquals(canonical, CanonicalUrl.of(url).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example/a",
        "//news.example/a",
        "ftp://news.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http:///a",
        "http://:80/a",
        "http://news.example:0/a",
        "http://news.example:65536/a",
        "http://news.example:x/a",
        "http://reader:secret@news.example/a",
        "http://a.example\\@b.example/",
        "http://news.example/a b",
        "http://news.example/a\r\nX-Header: 1",
        "http://news.example/a\u0000",
        "http://news.example/\u3000",
        "http://news.example/\ud800",
        "http://news%2eexample/a",
        "http://[::1/a",
      })
  void url_namesNoPage_isRefused(String url) {
    assertThrows(InvalidUrlException.class, () -> CanonicalUrl.of(url));
  }

  @Test
  void url_isTooLong_isRefused() {
    String url = "http://news.example/" + "a".repeat(CanonicalUrl.MAX_LENGTH);
    assertThrows(InvalidUrlException.class, () -> CanonicalUrl.of(url));
  }

  @Property
  void url_isCanonical_staysAsItIs(@ForAll("urls") String url) throws Exception {
    String once = CanonicalUrl.of(url).value();
    assertEquals(once, CanonicalUrl.of(once).value());
  }

  @Property
  void tracking_isAdded_idStaysTheSame(@ForAll("urls") String url, @ForAll("names") String name)
      throws Exception {
    String tracked = url + (url.indexOf('?') < 0 ? "?" : "&") + name + "=1";
    assertEquals(ArticleId.of(CanonicalUrl.of(url)), ArticleId.of(CanonicalUrl.of(tracked)));
  }

  @Provide
  Arbitrary<String> urls() {
    Arbitrary<String> text = Arbitraries.strings().withChars("aZ09%-新闻./&=;?").ofMaxLength(30);
    return Arbitraries.of("http://a.example", "HTTPS://新闻.Example:443", "http://a.example:8080")
        .flatMap(start -> text.map(rest -> start + "/" + rest));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("utm_source", "utm_medium", "fbclid", "gclid", "spm", "bd_vid");
  }
}
