package zhengwen.store.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.query.Problem;

/** Bounds how often one key or token may ask, where access control is on. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RequestRate implements ContainerRequestFilter {

  /** Names remembered; of more, those not seen for longest start anew. */
  private static final int MOST_NAMES = 10_000;

  private final SecurityIdentity identity;

  /** Filters are made before the configuration of this run is there. */
  private final Instance<StoreConfig> config;

  private final Map<String, TokenBucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
          return size() > MOST_NAMES;
        }
      };

  RequestRate(SecurityIdentity identity, Instance<StoreConfig> config) {
    this.identity = identity;
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    StoreConfig.Access access = config.get().access();
    if (access.enabled() && !bucket(name(), access.requestsPerSecond()).take(System.nanoTime())) {
      Response refused = Problem.of(429, "Too many requests with this key; wait.").response();
      request.abortWith(Response.fromResponse(refused).header(HttpHeaders.RETRY_AFTER, 1).build());
    }
  }

  private String name() {
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  private TokenBucket bucket(String name, int perSecond) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(name, key -> new TokenBucket(perSecond, 2 * perSecond));
    }
  }
}
