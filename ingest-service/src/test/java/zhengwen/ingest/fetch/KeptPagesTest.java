package zhengwen.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhengwen.ingest.config.IngestConfig;

/** Conditional GET: a site confirms what we have, and the request ends in the page all the same. */
class KeptPagesTest {

  private static final String DATE = "Sat, 31 Jan 2026 08:00:00 GMT";

  private final IngestConfig config = Settings.with(Map.of());
  private Site site;
  private PageClient client;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
    client =
        new PageClient(
            config.fetch(),
            new GuardedResolver(
                InetAddress::getAllByName, Set.of(), Set.of("127.0.0.1:" + site.port())));
    fetcher = new Fetcher(client, new RobotsCache(client, config.fetch()), config);
  }

  @AfterEach
  void stop() {
    client.close();
    site.close();
  }

  @ParameterizedTest
  @CsvSource({"ETag,'W/\"1\"',If-None-Match", "Last-Modified,'" + DATE + "',If-Modified-Since"})
  void page_isUnchanged_comesFromWhatWasKept(String validator, String value, String condition)
      throws Exception {
    site.answer("/a", 200, with(validator, value), "第一版");
    assertEquals("第一版", fetch());
    assertEquals("", site.header(condition));
    site.answer("/a", 304, Map.of(), "");
    assertEquals("第一版", fetch());
    assertEquals(value, site.header(condition));
    assertEquals("第一版", fetch());
  }

  @Test
  void page_isChanged_theNewOneIsTakenAndKept() throws Exception {
    site.answer("/a", 200, with("ETag", "\"1\""), "第一版");
    fetch();
    site.answer("/a", 200, with("ETag", "\"2\""), "第二版");
    assertEquals("第二版", fetch());
    site.answer("/a", 304, Map.of(), "");
    assertEquals("第二版", fetch());
    assertEquals("\"2\"", site.header("If-None-Match"));
  }

  @Test
  void site_says304ToWhomItGaveNothing_isRefused() {
    site.answer("/a", 304, Map.of(), "");
    FetchFailure failure = assertThrows(FetchFailure.class, () -> fetcher.fetch(site.url("/a")));
    assertEquals(FetchFailure.Reason.REFUSED, failure.reason());
  }

  @Test
  void site_forbidsKeeping_pageIsAskedForAnew() throws Exception {
    Map<String, String> headers = new HashMap<>(with("ETag", "\"1\""));
    headers.put("Cache-Control", "private, no-store");
    site.answer("/a", 200, headers, "第一版");
    fetch();
    fetch();
    assertEquals("", site.header("If-None-Match"));
  }

  @Test
  void validator_hasMoreThanPrintableAscii_isNotSentBack() throws Exception {
    FetchTarget target = FetchTarget.of("http://news.example/");
    KeptPages kept = new KeptPages(1000);
    kept.keep(target, reply("\"1\"\r\nX: y"), page(1));
    kept.keep(target, reply("\"一\""), page(1));
    assertTrue(kept.of(target).isEmpty());
  }

  @Test
  void pages_areMoreThanTheBytesAllowed_thoseAskedForLastStay() throws Exception {
    KeptPages kept = new KeptPages(1000);
    for (int i = 0; i < 10; i++) {
      kept.keep(target(i), reply("\"1\""), page(200));
      assertTrue(kept.of(target(0)).isPresent());
    }
    assertEquals(5, IntStream.range(0, 10).filter(i -> kept.of(target(i)).isPresent()).count());
    kept.keep(target(0), reply("\"1\""), page(251));
    assertTrue(kept.of(target(0)).isEmpty());
  }

  private String fetch() throws FetchFailure {
    return new String(fetcher.fetch(site.url("/a")).bytes(), UTF_8);
  }

  private static Map<String, String> with(String name, String value) {
    return Map.of("Content-Type", "text/plain", name, value);
  }

  private static FetchTarget target(int number) {
    try {
      return FetchTarget.of("http://news.example/" + number);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reply reply(String tag) {
    return new Reply(200, Map.of("etag", tag), new byte[0]);
  }

  private static FetchedPage page(int size) {
    return new FetchedPage(Optional.empty(), new byte[size]);
  }
}
