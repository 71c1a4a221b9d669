package zhengwen.extract.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
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

  /** Outcomes of the first record, and of the following up to one that {@code goOn} forbids. */
  List<ProducerRecord<byte[], byte[]>> outcomes(
      List<ConsumerRecord<byte[], byte[]>> batch, BooleanSupplier goOn) {
    ConsumerRecord<byte[], byte[]> first = batch.get(0);
    List<CompletableFuture<Optional<ProducerRecord<byte[], byte[]>>>> pending =
        batch.stream()
            .map(
                record ->
                    CompletableFuture.supplyAsync(
                        () ->
                            record == first || goOn.getAsBoolean()
                                ? Optional.of(outcomes.of(record))
                                : Optional.<ProducerRecord<byte[], byte[]>>empty(),
                        workers))
            .toList();
    List<Optional<ProducerRecord<byte[], byte[]>>> done =
        pending.stream().map(CompletableFuture::join).toList();
    return done.stream().takeWhile(Optional::isPresent).map(Optional::orElseThrow).toList();
  }

  @PreDestroy
  void stop() {
    workers.shutdown();
  }
}
