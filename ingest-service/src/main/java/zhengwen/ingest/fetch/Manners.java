package zhengwen.ingest.fetch;

import java.time.Duration;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.identity.InvalidUrlException;

/** How long a host is left alone between two pages. */
final class Manners {

  private final IngestConfig.Fetch config;
  private final GuardedResolver resolver;
  private final RobotsCache robots;

  Manners(IngestConfig.Fetch config, GuardedResolver resolver, RobotsCache robots) {
    this.config = config;
    this.resolver = resolver;
    this.robots = robots;
  }

  /** What no host is left alone for longer than. */
  Duration longest() {
    return longer(config.maxCrawlDelay(), longer(config.delay(), config.allowedDelay()));
  }

  /** What the host of a URL is left alone for, whatever its robots.txt says. */
  Duration shortest(String url) {
    try {
      return shortest(FetchTarget.of(url));
    } catch (InvalidUrlException | ForbiddenAddressException e) {
      return Duration.ZERO; // nothing is sent to such a place
    }
  }

  /** What the host of a URL is left alone for, its robots.txt heeded as far as it is known. */
  Duration pause(String url) {
    try {
      FetchTarget target = FetchTarget.of(url);
      Duration asked = robots.crawlDelay(target);
      Duration most = config.maxCrawlDelay();
      return longer(shortest(target), asked.compareTo(most) > 0 ? most : asked);
    } catch (InvalidUrlException | ForbiddenAddressException e) {
      return Duration.ZERO; // nothing was sent to such a place
    }
  }

  private Duration shortest(FetchTarget target) {
    return resolver.exempts(target.host(), target.port()) ? config.allowedDelay() : config.delay();
  }

  /** Reads the robots.txt of a URL's site, unless it is known. */
  void learn(String url) {
    try {
      robots.check(FetchTarget.of(url));
    } catch (InvalidUrlException | ForbiddenAddressException | FetchFailure e) {
      // Whoever fetches the page meets the same and says so.
      return;
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
