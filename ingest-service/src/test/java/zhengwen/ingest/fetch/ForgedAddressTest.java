package zhengwen.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.fetch.FetchFailure.Reason;

/**
 * Server-side request forgery. A real server listens on loopback, its port is allowed, and counts
 * who connects: nobody may.
 */
class ForgedAddressTest {

  private static final Set<Reason> REFUSALS = Set.of(Reason.FORBIDDEN_ADDRESS, Reason.BAD_URL);

  private final IngestConfig config = Settings.with(Map.of());
  private Site target;

  @BeforeEach
  void start() throws Exception {
    target = new Site();
  }

  @AfterEach
  void stop() {
    target.close();
  }

  /** Every host spelling that is or may be read as this machine, or something else inside. */
  static List<String> hosts() {
    return List.of(
        // loopback, plainly and in the short forms of inet_aton
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "127.0.0.2",
        "127.255.255.254",
        "0.0.0.0",
        "0",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "LocalHost.",
        "127.0.0.1.",
        // decimal, octal, hexadecimal, mixed
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0X7F000001",
        "0x7f.0.0.1",
        "0x7f.1",
        "0177.0.0.1",
        "0177.0.0.01",
        "00000177.0.0.1",
        "127.0.0.01",
        "127.000.000.001",
        "0x7f.0x0.0x0.0x1",
        "0177.0x0.0.1",
        "4294967296",
        "256.0.0.1",
        "127.0.0.1.0",
        "0x",
        "0x7f.",
        // full-width digits, circled digits, ideographic and half-width full stops
        "１２７.０.０.１",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "127．0．0．1",
        "127｡0｡0｡1",
        "ｌｏｃａｌｈｏｓｔ",
        "ⓛocalhost",
        "localhost。",
        // IPv6: loopback, unspecified, mapped, compatible, translated, NAT64, 6to4, Teredo, ULA
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:0:7f00:1::]",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[ff02::1]",
        "[::ffff:169.254.169.254]",
        "[0000::0001]",
        "[::1%25lo]",
        "[::1%lo]",
        // private ranges and metadata services
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "169.254.169.254",
        "0xa9fea9fe",
        "2852039166",
        "0251.0376.0251.0376",
        "192.0.0.192",
        "168.63.129.16",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        // user names, backslashes, escapes, control characters
        "public.example@127.0.0.1",
        "public.example:x@127.0.0.1",
        "@127.0.0.1",
        "127.0.0.1\\@public.example",
        "127.0.0.1%2f@public.example",
        "public.example%00.127.0.0.1",
        "%31%32%37.0.0.1",
        "127.0.0.1\t",
        " 127.0.0.1",
        "127.0.0.1\r\nHost: x",
        "l\u00adocalhost",
        // names that answer with an address inside, alone or among others
        "inside.example",
        "mixed.example",
        "mapped.example");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void host_leadsInside_isRefusedWithoutAConnection(String host) throws Exception {
    try (PageClient client = client(ForgedAddressTest::lookup)) {
      Fetcher fetcher = fetcher(client);
      String url = "http://" + host + ":" + target.port() + "/";
      FetchFailure failure = assertThrows(FetchFailure.class, () -> fetcher.fetch(url));
      assertTrue(REFUSALS.contains(failure.reason()), failure::toString);
    }
    assertEquals(0, target.connections());
  }

  @Test
  void name_changesItsAnswer_theCheckedOneIsConnectedTo() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    // 2d00::/8 is global unicast that IANA has given to nobody: it passes, and leads nowhere.
    NameService rebinding =
        host -> addresses(lookups.getAndIncrement() == 0 ? "2d00::1" : "127.0.0.1");
    try (PageClient client = client(rebinding)) {
      FetchTarget name = FetchTarget.of("http://rebinding.example:" + target.port() + "/");
      assertThrows(IOException.class, () -> client.get(name, 100, false));
      assertEquals(1, lookups.get());
      assertThrows(ForbiddenAddressException.class, () -> client.get(name, 100, false));
      assertEquals(2, lookups.get());
    }
    assertEquals(0, target.connections());
  }

  @Test
  void connection_isMade_nameIsLookedUpOnceForCheckAndConnect() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    GuardedResolver resolver =
        new GuardedResolver(
            host -> {
              lookups.incrementAndGet();
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            },
            Set.of(80),
            Set.of("site.example:" + target.port()));
    target.answer("/", 200, Map.of("Content-Type", "text/html"), "<p>页</p>");
    try (PageClient client = new PageClient(config.fetch(), resolver)) {
      client.get(FetchTarget.of("http://site.example:" + target.port() + "/"), 100, false);
    }
    assertEquals(1, lookups.get());
    assertEquals(1, target.connections());
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void redirect_leadsInside_isRefusedWithoutAConnection(String host) throws Exception {
    try (Site outside = new Site();
        PageClient client =
            new PageClient(
                config.fetch(),
                new GuardedResolver(
                    ForgedAddressTest::lookup,
                    Set.of(80, target.port()),
                    Set.of("outside.example:" + outside.port())))) {
      String inside = "http://" + host.replaceAll("[\r\n]", "") + ":" + target.port() + "/";
      outside.answer("/", 302, Map.of("Location", inside), "");
      outside.answer("/relative", 307, Map.of("Location", inside.substring(5)), "");
      Fetcher fetcher = fetcher(client);
      for (String path : List.of("/", "/relative")) {
        String url = "http://outside.example:" + outside.port() + path;
        FetchFailure failure = assertThrows(FetchFailure.class, () -> fetcher.fetch(url));
        // Some spellings do not survive a header: they lead back outside, or to an unknown name.
        assertTrue(
            REFUSALS.contains(failure.reason())
                || failure.reason() == Reason.NOT_FOUND
                || failure.reason() == Reason.ROBOTS_UNREACHABLE,
            failure::toString);
      }
    }
    assertEquals(0, target.connections());
  }

  @ParameterizedTest
  @MethodSource("ports")
  void port_isNotAllowed_isRefused(int port) throws Exception {
    GuardedResolver resolver =
        new GuardedResolver(
            host -> new InetAddress[] {InetAddress.getByName("8.8.8.8")},
            Set.of(80, 443),
            Set.of());
    assertThrows(ForbiddenAddressException.class, () -> resolver.resolve("public.example", port));
  }

  static List<Integer> ports() {
    return List.of(1, 21, 22, 25, 81, 6379, 8080, 8443, 9092, 27017, 65535);
  }

  @Test
  void scheme_isNotTheWebs_isRefused() throws Exception {
    try (PageClient client = client(ForgedAddressTest::lookup)) {
      Fetcher fetcher = fetcher(client);
      for (String scheme : List.of("file", "ftp", "gopher", "jar:http", "dict", "ldap", "data")) {
        String url = scheme + "://127.0.0.1:" + target.port() + "/";
        assertEquals(
            Reason.BAD_URL, assertThrows(FetchFailure.class, () -> fetcher.fetch(url)).reason());
      }
    }
  }

  private PageClient client(NameService names) {
    return new PageClient(
        config.fetch(), new GuardedResolver(names, Set.of(80, target.port()), Set.of()));
  }

  private Fetcher fetcher(PageClient client) {
    return new Fetcher(client, new RobotsCache(client, config.fetch()), config);
  }

  private static InetAddress[] lookup(String host) throws UnknownHostException {
    return switch (host) {
      case "inside.example", "outside.example" -> addresses("127.0.0.1");
      case "mixed.example" -> addresses("8.8.8.8", "127.0.0.1");
      case "mapped.example" -> addresses("::ffff:127.0.0.1");
      case "public.example" -> addresses("240.0.0.1");
      default -> InetAddress.getAllByName(host);
    };
  }

  private static InetAddress[] addresses(String... literals) throws UnknownHostException {
    InetAddress[] addresses = new InetAddress[literals.length];
    for (int i = 0; i < literals.length; i++) {
      addresses[i] = InetAddress.getByName(literals[i]);
    }
    return addresses;
  }
}
