package zhengwen.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.fetch.FetchFailure.Reason;

class FetcherTest {

  private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");
  private static final String PAGE = "<p>" + "大雾锁城，航班延误。".repeat(3) + "</p>";

  /** PAGE, compressed with Node.js's zlib at quality 9 and a window of 22 bits. */
  private static final String PAGE_BR =
      "G2AAABypUV/M7vrFB64ceMhyeWnNDMnbNvZVl0P0+BweQQjC1ykqUb4K6428evHn6NQ/Ka/Y9j2dEVCABA==";

  private final IngestConfig config = Settings.with(Map.of());
  private Site site;
  private PageClient client;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    GuardedResolver resolver =
        new GuardedResolver(
            InetAddress::getAllByName, Set.of(80, 443), Set.of("127.0.0.1:" + site.port()));
    client = new PageClient(config.fetch(), resolver);
    fetcher = new Fetcher(client, new RobotsCache(client, config.fetch()), config);
  }

  @AfterEach
  void stop() {
    client.close();
    site.close();
  }

  @Test
  void page_isServed_bytesAndTypeAreKept() throws Exception {
    byte[] gbk = PAGE.getBytes(Charset.forName("GBK"));
    site.answer("/a", 200, Map.of("Content-Type", "text/html; charset=GBK"), gbk);
    FetchedPage page = fetcher.fetch(site.url("/a"));
    assertArrayEquals(gbk, page.bytes());
    assertEquals("text/html;charset=GBK", page.type().orElseThrow().header());
    assertTrue(site.header("user-agent").startsWith("ZhengwenBot/"));
    assertEquals("", site.header("cookie"));
  }

  @Test
  void page_declaresNoType_isTaken() throws Exception {
    site.answer("/a", 200, Map.of(), PAGE);
    assertTrue(fetcher.fetch(site.url("/a")).type().isEmpty());
  }

  @Test
  void page_isCompressed_comesOutPlain() throws Exception {
    site.answer("/gzip", 200, with(HTML, "Content-Encoding", "gzip"), gzip(PAGE.getBytes(UTF_8)));
    site.answer(
        "/br", 200, with(HTML, "Content-Encoding", "br"), Base64.getDecoder().decode(PAGE_BR));
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/gzip")).bytes(), UTF_8));
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/br")).bytes(), UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"gzip,xxxx", "br,xxxx", "deflate,x", "'gzip, gzip',x", "zstd,x"})
  void coding_isBrokenOrUnknown_isBadEncoding(String coding, String body) {
    site.answer("/a", 200, with(HTML, "Content-Encoding", coding), body);
    assertEquals(Reason.BAD_ENCODING, failure("/a"));
  }

  @Test
  void page_isTooLarge_isCutOff() {
    site.answer("/a", 200, HTML, new byte[config.pageLimit() + 1]);
    assertEquals(Reason.TOO_LARGE, failure("/a"));
  }

  @Test
  void redirects_areFollowed_relativeAndAbsolute() throws Exception {
    site.answer("/a", 301, Map.of("Location", "b?x=1"), "");
    site.answer("/b?x=1", 302, Map.of("Location", "?x=2"), "");
    site.answer(
        "/b?x=2", 308, Map.of("Location", site.url("/新闻.html").replace("新闻", "%E6%96%B0")), "");
    site.answer("/%E6%96%B0.html", 200, HTML, PAGE);
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8));
  }

  @Test
  void redirect_leadsInACircle_ends() {
    site.answer("/a", 302, Map.of("Location", "/a"), "");
    assertEquals(Reason.TOO_MANY_REDIRECTS, failure("/a"));
    assertEquals(6, site.requests().stream().filter("/a"::equals).count());
  }

  @ParameterizedTest
  @CsvSource({
    "404,NOT_FOUND", "410,NOT_FOUND", "403,REFUSED", "401,REFUSED", "451,REFUSED",
    "429,TOO_MANY_REQUESTS", "500,SERVER_ERROR", "503,SERVER_ERROR", "204,EMPTY", "304,REFUSED",
    "300,REFUSED"
  })
  void site_answersOtherwise_reasonSaysSo(int status, Reason reason) {
    site.answer("/a", status, HTML, "");
    assertEquals(reason, failure("/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "video/mp4", "text/css", "nonsense"})
  void page_isNotText_isRefused(String type) {
    site.answer("/a", 200, Map.of("Content-Type", type), "x");
    assertEquals(Reason.NOT_TEXT, failure("/a"));
  }

  @Test
  void robots_disallow_thePageIsNotAskedFor() {
    site.answer("/robots.txt", 200, Map.of(), "User-agent: zhengwenbot\nDisallow: /private\n");
    site.answer("/private/a", 200, HTML, PAGE);
    assertEquals(Reason.ROBOTS_DISALLOWED, failure("/private/a"));
    assertFalse(site.requests().contains("/private/a"));
  }

  @Test
  void robots_disallowOthers_thePageIsFetched() throws Exception {
    site.answer(
        "/robots.txt",
        200,
        Map.of(),
        "User-agent: other\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
    site.answer("/a", 200, HTML, PAGE);
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8));
  }

  @Test
  void robots_areAskedOnce_forManyPages() throws Exception {
    site.answer("/a", 200, HTML, PAGE);
    for (int i = 0; i < 3; i++) {
      fetcher.fetch(site.url("/a"));
    }
    assertEquals(1, site.requests().stream().filter("/robots.txt"::equals).count());
  }

  @ParameterizedTest
  @CsvSource({"404,true", "403,true", "410,true", "500,false", "503,false", "429,false"})
  void robots_cannotBeRead_statusDecides(int status, boolean fetched) throws Exception {
    site.answer("/robots.txt", status, Map.of(), "");
    site.answer("/a", 200, HTML, PAGE);
    if (fetched) {
      assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8));
    } else {
      assertEquals(Reason.ROBOTS_UNREACHABLE, failure("/a"));
    }
  }

  @Test
  void robots_comeBack_aLaterTryIsFetched() throws Exception {
    site.answer("/robots.txt", 503, Map.of(), "");
    site.answer("/a", 200, HTML, PAGE);
    assertEquals(Reason.ROBOTS_UNREACHABLE, failure("/a"));
    site.answer("/robots.txt", 404, Map.of(), "");
    await()
        .ignoreExceptionsInstanceOf(FetchFailure.class)
        .untilAsserted(
            () -> assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8)));
  }

  @Test
  void robots_areRedirected_theTargetCounts() {
    site.answer("/robots.txt", 301, Map.of("Location", "/r1"), "");
    site.answer("/r1", 301, Map.of("Location", "/r2"), "");
    site.answer("/r2", 200, Map.of(), "User-agent: *\nDisallow: /\n");
    assertEquals(Reason.ROBOTS_DISALLOWED, failure("/a"));
  }

  @Test
  void robots_areRedirectedTooOften_countAsUnavailable() throws Exception {
    site.answer("/robots.txt", 301, Map.of("Location", "/r1"), "");
    for (int hop = 1; hop <= 6; hop++) {
      site.answer("/r" + hop, 301, Map.of("Location", "/r" + (hop + 1)), "");
    }
    site.answer("/a", 200, HTML, PAGE);
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8));
    assertTrue(site.requests().contains("/r5"));
    assertFalse(site.requests().contains("/r6"));
  }

  @Test
  void robots_ruleBeyondTheirLimit_isNotRead() throws Exception {
    String rules = "User-agent: *\n" + "# rest\n".repeat(80_000) + "Disallow: /a\n";
    site.answer("/robots.txt", 200, Map.of(), rules);
    site.answer("/a", 200, HTML, PAGE);
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8));
  }

  @Test
  void robots_nameUsInAnyCaseAndTheLongestRule_isObeyed() throws Exception {
    String rules =
        "User-agent: ZHENGWENBOT\nDisallow: /\nAllow: /open/\n\nUser-agent: *\nAllow: /\n";
    site.answer("/robots.txt", 200, Map.of(), rules);
    site.answer("/open/a", 200, HTML, PAGE);
    assertEquals(PAGE, new String(fetcher.fetch(site.url("/open/a")).bytes(), UTF_8));
    assertEquals(Reason.ROBOTS_DISALLOWED, failure("/a"));
  }

  @Test
  void robots_areHuge_theirStartCounts() {
    String rules = "User-agent: *\nDisallow: /a\n" + "# rest\n".repeat(200_000);
    site.answer("/robots.txt", 200, Map.of(), rules);
    assertEquals(Reason.ROBOTS_DISALLOWED, failure("/a"));
  }

  @Test
  void nobodyListens_isUnreachable() {
    site.close();
    assertTrue(failure("/a").passing());
  }

  private Reason failure(String path) {
    return assertThrows(FetchFailure.class, () -> fetcher.fetch(site.url(path))).reason();
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(name, value);
    return all;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
