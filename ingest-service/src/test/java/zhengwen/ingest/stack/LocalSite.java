package zhengwen.ingest.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import zhengwen.ingest.fetch.Site;

/** A web site the service under test may fetch from. */
public class LocalSite implements QuarkusTestResourceLifecycleManager {

  private static volatile Site site;

  /** The running site. */
  public static Site site() {
    return site;
  }

  @Override
  public Map<String, String> start() {
    try {
      site = new Site();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "ingest.fetch.allow", "127.0.0.1:" + site.port(), "ingest.fetch.backoff", "100ms");
  }

  @Override
  public void stop() {
    if (site != null) {
      site.close();
    }
  }
}
