package zhengwen.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.identity.InvalidUrlException;

/** What each site's robots.txt says, by RFC 9309. */
final class RobotsCache {

  /** RFC 9309 section 2.5 asks for 500 KiB at least; what follows is not read. */
  private static final int SIZE_LIMIT = 500 * 1024;

  /** RFC 9309 section 2.3.1.2. */
  private static final int REDIRECTS = 5;

  private static final int SITES = 10_000;

  /** Shorter than the pause before the next try, so that each try asks anew. */
  private static final Duration UNREACHABLE_TTL = Duration.ofMillis(50);

  private record Entry(SimpleRobotRules rules, boolean reachable, long expires) {}

  private final PageClient client;
  private final String robotName;
  private final Duration ttl;
  private final Map<String, Entry> sites =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
          return size() > SITES;
        }
      };

  RobotsCache(PageClient client, IngestConfig.Fetch config) {
    this.client = client;
    this.ttl = config.robotsTtl();
    this.robotName = config.userAgent().replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Checks a page against its site's rules.
   *
   * @throws FetchFailure when the page is disallowed, or the rules cannot be had (which disallows
   *     everything, RFC 9309 section 2.3.1.4)
   */
  void check(FetchTarget target) throws FetchFailure {
    Entry entry = entry(target);
    if (!entry.reachable()) {
      throw new FetchFailure(
          FetchFailure.Reason.ROBOTS_UNREACHABLE, "robots.txt of the site cannot be had");
    }
    if (!entry.rules().isAllowed(target.url())) {
      throw new FetchFailure(FetchFailure.Reason.ROBOTS_DISALLOWED, "robots.txt disallows it");
    }
  }

  /** The pause a site asks for between pages, as far as its rules are known; not in RFC 9309. */
  Duration crawlDelay(FetchTarget target) {
    synchronized (sites) {
      Entry known = sites.get(target.origin());
      return known == null || !known.reachable()
          ? Duration.ZERO
          : Duration.ofMillis(Math.max(0, known.rules().getCrawlDelay()));
    }
  }

  private Entry entry(FetchTarget target) throws FetchFailure {
    String site = target.origin();
    synchronized (sites) {
      Entry known = sites.get(site);
      if (known != null && System.nanoTime() - known.expires() < 0) {
        return known;
      }
    }
    // Two threads may both ask here; pages of one host are fetched one at a time.
    Entry fresh =
        ask(new FetchTarget(target.scheme(), target.host(), target.port(), "/robots.txt"));
    synchronized (sites) {
      sites.put(site, fresh);
    }
    return fresh;
  }

  private Entry ask(FetchTarget robots) throws FetchFailure {
    try {
      FetchTarget place = robots;
      Reply reply = client.get(place, SIZE_LIMIT, true);
      for (int hop = 0; reply.redirects() && hop < REDIRECTS; hop++) {
        place = place.redirect(reply.header("location").orElseThrow());
        reply = client.get(place, SIZE_LIMIT, true);
      }
      return judge(robots, reply);
    } catch (ForbiddenAddressException e) {
      throw new FetchFailure(FetchFailure.Reason.FORBIDDEN_ADDRESS, e.getMessage(), e);
    } catch (IOException | InvalidUrlException | FetchFailure e) {
      return unreachable();
    }
  }

  private Entry judge(FetchTarget robots, Reply reply) {
    int status = reply.status();
    if (status >= 500 || status == 429) {
      return unreachable();
    }
    if (status != 200) {
      // "Unavailable", RFC 9309 section 2.3.1.3; too many redirects count as such.
      return entry(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    return entry(parser.parseContent(robots.url(), reply.body(), "text/plain", List.of(robotName)));
  }

  private Entry entry(SimpleRobotRules rules) {
    return new Entry(rules, true, System.nanoTime() + ttl.toNanos());
  }

  private static Entry unreachable() {
    return new Entry(null, false, System.nanoTime() + UNREACHABLE_TTL.toNanos());
  }
}
