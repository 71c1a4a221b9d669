package zhengwen.ingest.receive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.problem.Problem;
import zhengwen.ingest.problem.ProblemResponse;
import zhengwen.ingest.publish.Backlog;
import zhengwen.ingest.publish.BrokerWatch;

/**
 * Bounds what is in hand: posts and their bytes, counted before a body is read. Whoever comes when
 * there is no room, or no broker, or too much that waits already, is answered 503 at once and costs
 * no memory.
 */
@ApplicationScoped
class Admission {

  /** After access control. */
  private static final int LAST = 40;

  /** JSON is in hand as bytes and as the page at the same time. */
  private static final int JSON_COPIES = 2;

  private final IngestConfig config;
  private final BrokerWatch watch;
  private final Backlog backlog;
  private final MeterRegistry registry;
  private final AtomicInteger posts;
  private final AtomicLong bytes;

  Admission(IngestConfig config, BrokerWatch watch, Backlog backlog, MeterRegistry registry) {
    this.config = config;
    this.watch = watch;
    this.backlog = backlog;
    this.registry = registry;
    posts = registry.gauge("ingest.posts.in.flight", new AtomicInteger());
    bytes = registry.gauge("ingest.bytes.in.flight", new AtomicLong());
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, LAST);
  }

  private void admit(RoutingContext context) {
    if (!HttpMethod.POST.equals(context.request().method())) {
      context.next();
    } else if (!watch.reachable()) {
      long seconds = config.publish().retryAfter().toSeconds();
      refuse(context, "broker", "the broker does not answer", seconds);
    } else if (backlog.isTooLong()) {
      long seconds = config.backlog().retryAfter().toSeconds();
      refuse(context, "backlog", "too many articles wait to be extracted", seconds);
    } else if (!enter(context)) {
      long seconds = config.receive().retryAfter().toSeconds();
      refuse(context, "busy", "too many posts are in hand", seconds);
    } else {
      context.next();
    }
  }

  private boolean enter(RoutingContext context) {
    IngestConfig.Receive bounds = config.receive();
    long weight = Math.min(weight(context.request()), bounds.maxInFlightBytes());
    int nowPosts = posts.incrementAndGet();
    long nowBytes = bytes.addAndGet(weight);
    if (nowPosts > bounds.maxInFlight() || nowBytes > bounds.maxInFlightBytes()) {
      leave(weight);
      return false;
    }
    context.addEndHandler(ended -> leave(weight));
    return true;
  }

  private void leave(long weight) {
    posts.decrementAndGet();
    bytes.addAndGet(-weight);
  }

  /** What a post may come to hold, in bytes; one that does not say counts as the largest. */
  private long weight(HttpServerRequest request) {
    if (request.path().endsWith("/batch")) {
      return config.batch().maxInFlightBytes();
    }
    String type = request.getHeader("Content-Type");
    long length = declaredLength(request);
    return type != null && type.contains("json")
        ? JSON_COPIES * Math.min(length, 2L * config.pageLimit())
        : Math.min(length, config.pageLimit());
  }

  private long declaredLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("[0-9]{1,18}")
        ? Long.parseLong(length)
        : Long.MAX_VALUE;
  }

  private void refuse(RoutingContext context, String reason, String detail, long seconds) {
    registry.counter("ingest.posts.turned.away", "reason", reason).increment();
    context.response().putHeader("Retry-After", Long.toString(seconds));
    ProblemResponse.send(context, Problem.of(503, detail));
  }
}
