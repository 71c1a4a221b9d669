package zhengwen.extract.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Extracts a batch on several threads; outcomes come back in the order of the records. */
@ApplicationScoped
public class ParallelExtraction {

  private final OutcomeRecords outcomes;
  private final ExecutorService workers;

  /** Starts the configured number of threads. */
  public ParallelExtraction(ExtractConfig config, OutcomeRecords outcomes) {
    this.outcomes = outcomes;
    this.workers = Executors.newFixedThreadPool(config.threads());
  }

  /** The outcomes of all records, when the last is done. */
  List<ProducerRecord<byte[], byte[]>> outcomes(List<ConsumerRecord<byte[], byte[]>> batch) {
    List<CompletableFuture<ProducerRecord<byte[], byte[]>>> pending =
        batch.stream()
            .map(record -> CompletableFuture.supplyAsync(() -> outcomes.of(record), workers))
            .toList();
    return pending.stream().map(CompletableFuture::join).toList();
  }

  @PreDestroy
  void stop() {
    workers.shutdown();
  }
}
