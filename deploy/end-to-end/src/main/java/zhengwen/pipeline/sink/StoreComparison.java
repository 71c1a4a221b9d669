package zhengwen.pipeline.sink;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import zhengwen.local.process.Child;
import zhengwen.local.stack.Stack;
import zhengwen.pipeline.bare.BareBroker;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.measure.ProcessUsage;

/** How fast store-service, and MongoDB's connector, take the same documents off one topic. */
public final class StoreComparison {
  private static final String TOPIC = "article.extracted.v1";
  private static final String RUN = "stores";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stack stack;
  private final Workload workload;
  private final Path data;
  private final Optional<Path> jars;

  /**
   * Describes what is compared.
   *
   * @param jars folder of the connector and its runtime; empty where they could not be had
   */
  public StoreComparison(Stack stack, Workload workload, Path data, Optional<Path> jars) {
    this.stack = stack;
    this.workload = workload;
    this.data = data;
    this.jars = jars;
  }

  /** Both on {@code documents} documents that wait on the topic; the first quarter warms up. */
  public List<Stage> run(int documents) throws Exception {
    List<Stage> stages = new ArrayList<>();
    Child store = child("store");
    Child database = child("database");
    try (MongoClient client = MongoClients.create(stack.addresses().mongodb())) {
      MongoCollection<Document> ours = client.getDatabase("zhengwen").getCollection("articles");
      store.kill();
      new BareBroker(stack.addresses().kafka(), child("broker").process().pid())
          .fill(0, documents, this::event);
      long stored = ours.estimatedDocumentCount();
      stack.restart(store);
      stages.add(measure("store-service", store.process(), database, ours, stored, documents));
      if (jars.isPresent()) {
        MongoCollection<Document> theirs = client.getDatabase("sink").getCollection("articles");
        long onTopic = stored + documents;
        try (SinkProcess sink = SinkProcess.start(jars.get(), data, stack.addresses())) {
          stages.add(
              measure("MongoDB's sink connector", sink.process(), database, theirs, 0, onTopic));
        }
      }
    }
    return stages;
  }

  private Stage measure(
      String name,
      Process process,
      Child database,
      MongoCollection<Document> collection,
      long before,
      long documents)
      throws InterruptedException {
    long from = await(name, process, collection, before + documents / 4);
    double cpu = cpu(process, database);
    long start = System.nanoTime();
    long to = await(name, process, collection, before + documents);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Stage(
        name, (to - from) / seconds, (cpu(process, database) - cpu) / (double) (to - from));
  }

  private static double cpu(Process process, Child database) {
    return ProcessUsage.of(process.pid()).cpuSeconds()
        + ProcessUsage.of(database.process().pid()).cpuSeconds();
  }

  private static long await(
      String name, Process process, MongoCollection<Document> collection, long wanted)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      long count = collection.estimatedDocumentCount();
      if (count >= wanted) {
        return count;
      }
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(name + " stopped at " + count + " of " + wanted);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private ProducerRecord<byte[], byte[]> event(int number) {
    String id = Workload.id(Workload.url(RUN, number));
    RecordHeaders headers = new RecordHeaders();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", Integer.toString(number));
    add(headers, "ce_source", "/extract-service");
    add(headers, "ce_type", TOPIC);
    add(headers, "ce_articleid", id);
    add(headers, "ce_revision", "2026-01-01T00:00:00.000000Z/%032d".formatted(number));
    add(headers, "content-type", "application/json");
    return new ProducerRecord<>(TOPIC, null, bytes(id), workload.json(RUN, number), headers);
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Child child(String name) {
    return stack.children().stream()
        .filter(child -> child.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
