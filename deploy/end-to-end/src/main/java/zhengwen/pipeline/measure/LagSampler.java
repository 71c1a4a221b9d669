package zhengwen.pipeline.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records each group of the pipeline still has before it, second by second. */
public final class LagSampler implements AutoCloseable {
  private static final Map<String, String> GROUPS =
      Map.of("extract-service", "article.raw.v1", "store-documents", "article.extracted.v1");

  private final Admin admin;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, List<Long>> samples = new LinkedHashMap<>();

  /** Starts sampling. */
  public LagSampler(String kafka, long everySeconds) {
    admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka));
    GROUPS.keySet().stream().sorted().forEach(group -> samples.put(group, new ArrayList<>()));
    Future<?> unused = timer.scheduleAtFixedRate(this::sample, 0, everySeconds, TimeUnit.SECONDS);
  }

  private synchronized void sample() {
    GROUPS.forEach((group, topic) -> samples.get(group).add(now(group, topic)));
  }

  /** Records of all the pipeline's topics not yet taken. */
  public long total() {
    return GROUPS.entrySet().stream().mapToLong(e -> now(e.getKey(), e.getValue())).sum();
  }

  private long now(String group, String topic) {
    try {
      Map<TopicPartition, OffsetAndMetadata> taken =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetSpec> latest =
          admin
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get()
              .get(topic)
              .partitions()
              .stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .mapToLong(
              end -> {
                OffsetAndMetadata offset = taken.get(end.getKey());
                return end.getValue().offset() - (offset == null ? 0 : offset.offset());
              })
          .sum();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } catch (ExecutionException e) {
      return -1; // the broker is busy or away; the gap shows in the row
    }
  }

  /** The samples taken so far, by group. */
  public synchronized Map<String, List<Long>> samples() {
    Map<String, List<Long>> copy = new LinkedHashMap<>();
    samples.forEach((group, lags) -> copy.put(group, List.copyOf(lags)));
    return copy;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    admin.close();
  }
}
