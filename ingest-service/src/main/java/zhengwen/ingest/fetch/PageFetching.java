package zhengwen.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.identity.CanonicalUrl;
import zhengwen.ingest.identity.InvalidUrlException;
import zhengwen.ingest.identity.RevisionClock;
import zhengwen.ingest.media.PageType;
import zhengwen.ingest.publish.ArticleEvents;
import zhengwen.ingest.publish.DeadLetters;
import zhengwen.ingest.publish.RawArticle;

/** Turns each request into the one record that answers it: the page, or a dead letter. */
@ApplicationScoped
class PageFetching {

  private static final Logger LOG = Logger.getLogger(PageFetching.class);
  private static final List<String> TRACE = List.of("traceparent", "tracestate");

  private final IngestConfig.Fetch config;
  private final PageClient client;
  private final Manners manners;
  private final Fetcher fetcher;
  private final HostQueues hosts;
  private final RevisionClock clock;
  private final MeterRegistry registry;

  PageFetching(IngestConfig config, RevisionClock clock, MeterRegistry registry, Tenure tenure) {
    this.config = config.fetch();
    this.clock = clock;
    this.registry = registry;
    GuardedResolver resolver =
        new GuardedResolver(
            InetAddress::getAllByName, this.config.ports(), exceptions(this.config));
    client = new PageClient(this.config, resolver, tenure::holds);
    RobotsCache robots = new RobotsCache(client, this.config);
    manners = new Manners(this.config, resolver, robots);
    fetcher = new Fetcher(client, robots, config);
    hosts = new HostQueues(this.config.concurrency());
  }

  private static Set<String> exceptions(IngestConfig.Fetch config) {
    return config.allow().orElse(List.of()).stream()
        .map(place -> place.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The record that answers a request.
   *
   * @param wanted asked before each try; when it is not any more, the answer is cancelled
   * @param owned since when the host is ours; somebody else may have fetched from it until then
   */
  CompletableFuture<ProducerRecord<byte[], byte[]>> answer(
      ConsumerRecord<byte[], byte[]> record, BooleanSupplier wanted, Stopwatch owned) {
    try {
      FetchEvent event = FetchEvent.of(record);
      keepDistance(event, wanted, owned);
      return attempt(record, event, wanted, 1);
    } catch (UnreadableEventException e) {
      return CompletableFuture.completedFuture(letter(record, "unreadable-event", e));
    }
  }

  /**
   * Leaves a host alone for as long as it asks, from when it became ours: when it was last asked
   * only its last owner knew. What it asks for stands in its robots.txt, which is a request too.
   */
  private void keepDistance(FetchEvent event, BooleanSupplier wanted, Stopwatch owned) {
    if (owned.left(manners.longest()).isZero()) {
      return;
    }
    CompletableFuture<?> unused =
        hosts.submit(host(event), () -> null, () -> owned.left(manners.shortest(event.url())));
    unused =
        hosts.submit(
            host(event),
            () -> {
              if (wanted.getAsBoolean()) {
                manners.learn(event.url());
              }
              return null;
            },
            () -> owned.left(manners.pause(event.url())));
  }

  private CompletableFuture<ProducerRecord<byte[], byte[]>> attempt(
      ConsumerRecord<byte[], byte[]> record, FetchEvent event, BooleanSupplier wanted, int number) {
    return hosts
        .submit(host(event), () -> result(event, wanted), () -> manners.pause(event.url()))
        .thenCompose(
            result -> {
              if (result.page().isPresent()) {
                return CompletableFuture.completedFuture(raw(record, event, result.page().get()));
              }
              FetchFailure failure = result.failure().orElseThrow();
              if (!failure.reason().passing() || number >= config.attempts()) {
                return CompletableFuture.completedFuture(
                    letter(record, failure.reason().code(), failure));
              }
              return hosts
                  .elapsed(waiting(failure, number))
                  .thenCompose(none -> attempt(record, event, wanted, number + 1));
            });
  }

  private record Result(Optional<FetchedPage> page, Optional<FetchFailure> failure) {}

  private Result result(FetchEvent event, BooleanSupplier wanted) {
    if (!wanted.getAsBoolean()) {
      throw new CancellationException();
    }
    Timer.Sample sample = Timer.start(registry);
    try {
      FetchedPage page = fetcher.fetch(event.url());
      sample.stop(registry.timer("ingest.fetch", "outcome", "fetched"));
      return new Result(Optional.of(page), Optional.empty());
    } catch (FetchFailure e) {
      sample.stop(registry.timer("ingest.fetch", "outcome", e.reason().code()));
      return new Result(Optional.empty(), Optional.of(e));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // A bug, here or in a library: it must not stall the partition, so it becomes a dead letter.
      LOG.errorf(e, "Fetching %s failed for a reason of ours.", event.id().value());
      FetchFailure bug = new FetchFailure(FetchFailure.Reason.FAILED, "an internal failure", e);
      return new Result(Optional.empty(), Optional.of(bug));
    }
  }

  private Duration waiting(FetchFailure failure, int number) {
    Duration backoff = config.backoff().multipliedBy(1L << (number - 1));
    return failure.retryAfter().compareTo(backoff) > 0 ? failure.retryAfter() : backoff;
  }

  private static String host(FetchEvent event) {
    try {
      return CanonicalUrl.of(event.url()).host();
    } catch (InvalidUrlException e) {
      // It will be refused in its turn; all such wait in one queue.
      return "";
    }
  }

  private static ProducerRecord<byte[], byte[]> raw(
      ConsumerRecord<byte[], byte[]> request, FetchEvent event, FetchedPage page) {
    ProducerRecord<byte[], byte[]> raw =
        ArticleEvents.raw(
            new RawArticle(
                event.id(),
                event.revision(),
                Optional.of(event.url()),
                page.type().map(PageType::header),
                page.bytes()));
    for (String name : TRACE) {
      Header trace = request.headers().lastHeader(name);
      if (trace != null) {
        raw.headers().remove(name).add(trace);
      }
    }
    return raw;
  }

  private ProducerRecord<byte[], byte[]> letter(
      ConsumerRecord<byte[], byte[]> record, String reason, Exception failure) {
    registry.counter("ingest.fetch.rejected", "reason", reason).increment();
    Throwable origin = failure.getCause() == null ? failure : failure.getCause();
    DeadLetters.Cause cause =
        new DeadLetters.Cause(reason, failure.getMessage(), origin.getClass().getName());
    return DeadLetters.fetch(record, cause, clock.next());
  }

  @PreDestroy
  void close() {
    hosts.close();
    client.close();
  }
}
