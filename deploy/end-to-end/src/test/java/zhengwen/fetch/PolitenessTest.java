package zhengwen.fetch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhengwen.fetch.RecordingSite.Request;
import zhengwen.local.StackProcess;

/**
 * Two instances share the fetching: whoever fetches, and whatever happens to the other, no host is
 * asked for two pages more closely than it may be.
 */
class PolitenessTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration DELAY = Duration.ofMillis(500);
  private static final Duration LONG_DELAY = Duration.ofSeconds(8);
  private static final String SLOW_HOST = "127.0.0.2";
  private static final List<String> HOSTS =
      IntStream.rangeClosed(3, 10).mapToObj(number -> "127.0.0." + number).toList();
  private static final int PAGES = 4;

  private final Path temporary = Path.of("target", "politeness").toAbsolutePath();
  private RecordingSite site;
  private StackProcess stack;
  private IngestInstance one;
  private IngestInstance two;
  private final Set<String> requested = new HashSet<>();
  private int batch;

  @BeforeEach
  void start() throws Exception {
    List<String> all = Stream.concat(Stream.of(SLOW_HOST), HOSTS.stream()).toList();
    assumeTrue(all.stream().allMatch(PolitenessTest::isHere), "one address on loopback only");
    site = new RecordingSite(Map.of(SLOW_HOST, LONG_DELAY));
    stack = StackProcess.start();
    Map<String, String> settings =
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            stack.kafka(),
            "INGEST_FETCH_ALLOW",
            all.stream().map(site::authority).collect(Collectors.joining(",")),
            "INGEST_FETCH_ALLOWED_DELAY",
            DELAY.toMillis() + "ms");
    one = new IngestInstance("one", temporary, settings);
    two = new IngestInstance("two", temporary, settings);
    one.start();
    two.start();
    one.awaitReady();
    two.awaitReady();
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (IngestInstance instance : Stream.of(one, two).filter(i -> i != null).toList()) {
      instance.close();
    }
    if (stack != null) {
      stack.close();
      site.close();
    }
  }

  @Test
  void instancesAreKilledAndSuspended_hostsAreAskedNoMoreOftenThanTheyMay() throws Exception {
    awaitShared();
    requestSlow(one);
    request(one);
    awaitPages(page -> page.host().equals(SLOW_HOST));
    IngestInstance slow = owner(SLOW_HOST);
    IngestInstance other = slow == one ? two : one;
    // It comes back as the member it was, maybe before its session ends, and knows nothing any
    // more.
    slow.kill();
    slow.start();
    awaitAll();

    awaitShared();
    request(other);
    awaitPages(page -> page.agent().equals(slow.name()) && isFirstOfThisBatch(page));
    Set<String> hosts = hosts(slow);
    slow.signal("STOP");
    awaitPages(
        page ->
            page.agent().equals(other.name())
                && isOfThisBatch(page)
                && hosts.contains(page.host()));
    slow.signal("CONT");
    awaitAll();

    request(slow);
    awaitPages(page -> page.agent().equals(other.name()) && isOfThisBatch(page));
    other.kill();
    awaitAll();
    assertDistances();
  }

  /** Asks for pages until both have fetched some: one may be joining still. */
  private void awaitShared() {
    int before = site.pages().size();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              request(one);
              awaitAll();
              List<Request> pages = site.pages();
              return agents(pages.subList(before, pages.size())).equals(Set.of("one", "two"));
            });
  }

  private void request(IngestInstance instance) throws Exception {
    batch++;
    for (int page = 0; page < PAGES; page++) {
      for (String host : HOSTS) {
        request(instance, host, "/" + batch + "/" + page);
      }
    }
  }

  private void requestSlow(IngestInstance instance) throws Exception {
    request(instance, SLOW_HOST, "/first");
    request(instance, SLOW_HOST, "/second");
  }

  private void request(IngestInstance instance, String host, String path) throws Exception {
    requested.add(host + path);
    instance.request("http://" + site.authority(host) + path);
  }

  private boolean isOfThisBatch(Request page) {
    return page.path().startsWith("/" + batch + "/");
  }

  private boolean isFirstOfThisBatch(Request page) {
    return page.path().equals("/" + batch + "/0");
  }

  private void awaitPages(Predicate<Request> wanted) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> site.pages().stream().anyMatch(wanted));
  }

  private void awaitAll() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                site.pages().stream()
                    .map(page -> page.host() + page.path())
                    .collect(Collectors.toSet())
                    .containsAll(requested));
  }

  private IngestInstance owner(String host) {
    String agent =
        site.pages().stream().filter(page -> page.host().equals(host)).findFirst().get().agent();
    return agent.equals(one.name()) ? one : two;
  }

  /** Of which it has fetched one page of this batch, and not yet all. */
  private Set<String> hosts(IngestInstance instance) {
    return site.pages().stream()
        .filter(page -> page.agent().equals(instance.name()) && isFirstOfThisBatch(page))
        .map(Request::host)
        .collect(Collectors.toSet());
  }

  private static Set<String> agents(List<Request> requests) {
    return requests.stream().map(Request::agent).collect(Collectors.toSet());
  }

  private void assertDistances() {
    HOSTS.forEach(host -> assertDistances(host, DELAY));
    assertDistances(SLOW_HOST, LONG_DELAY);
  }

  private void assertDistances(String host, Duration delay) {
    List<Request> all = site.requests().stream().filter(r -> r.host().equals(host)).toList();
    List<Request> pages = all.stream().filter(Request::isPage).toList();
    for (int i = 1; i < pages.size(); i++) {
      assertApart(pages.get(i - 1), pages.get(i), delay);
    }
    for (int i = 1; i < all.size(); i++) {
      // A page follows its site's robots.txt at once.
      if (!all.get(i).isPage()) {
        assertApart(all.get(i - 1), all.get(i), DELAY);
      }
    }
  }

  private static void assertApart(Request before, Request after, Duration delay) {
    long millis = TimeUnit.NANOSECONDS.toMillis(after.nanos() - before.nanos());
    assertTrue(
        millis >= delay.toMillis(),
        () -> before + " and " + after + " are " + millis + " ms apart");
  }

  private static boolean isHere(String address) {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
