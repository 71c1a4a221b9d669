package zhengwen.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import zhengwen.pipeline.bare.BareBroker;
import zhengwen.pipeline.bare.BareStore;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;

/** Runs each stage alone, on the same pages and documents as the pipeline. */
final class BareStages {
  private static final String TOPIC = "bench.raw";
  private static final String RUN = "bare";
  private static final String COLLECTION = "upserts";
  private static final int BULK = 200;

  private final Workload workload;
  private final int cores;

  BareStages(Workload workload, int cores) {
    this.workload = workload;
    this.cores = cores;
  }

  List<Stage> run(String kafka, String mongodb, Map<String, Long> pids, int articles)
      throws Exception {
    List<Stage> stages = new ArrayList<>();
    double extraction = workload.extractionSeconds();
    stages.add(new Stage("extraction, one thread a core", cores / extraction, extraction));
    BareBroker broker = new BareBroker(kafka, pids.get("broker"));
    broker.create(TOPIC);
    stages.add(broker.produce(articles, this::page));
    stages.add(broker.consume(TOPIC, articles / 3 + articles));
    broker.delete(TOPIC);
    try (BareStore store = new BareStore(mongodb, "bench", pids.get("database"))) {
      store.upsert(COLLECTION, 0, articles / 3, BULK, this::document);
      stages.add(
          store.upsert(COLLECTION, articles / 3, articles / 3 + articles, BULK, this::document));
      store.drop(COLLECTION);
    }
    return stages;
  }

  private ProducerRecord<byte[], byte[]> page(int number) {
    byte[] key = Workload.id(Workload.url(RUN, number)).getBytes(StandardCharsets.US_ASCII);
    return new ProducerRecord<>(TOPIC, key, workload.get(number).bytes());
  }

  private Document document(int number) {
    Document document = new Document(workload.document(RUN, number));
    return document.append("_id", document.get("id"));
  }
}
