package zhengwen.ingest.receive;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import zhengwen.ingest.config.IngestConfig;

/** One batch under way: lines go to Kafka ahead of their answers, within bounds, in order. */
final class Batch implements StreamingOutput {

  private record Sent(CompletableFuture<BatchResult> result, int bytes) {}

  private final LineReader lines;
  private final PostReader reader;
  private final Reception reception;
  private final ObjectWriter json;
  private final IngestConfig.Batch bounds;
  private final Deque<Sent> inFlight = new ArrayDeque<>();
  private long inFlightBytes;

  Batch(
      LineReader lines,
      PostReader reader,
      Reception reception,
      ObjectWriter json,
      IngestConfig.Batch bounds) {
    this.lines = lines;
    this.reader = reader;
    this.reception = reception;
    this.json = json;
    this.bounds = bounds;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent()) {
      if (!line.get().content().isBlank() || line.get().tooLong()) {
        send(line.get());
      }
      answerDone(output);
      // A sender that waits for its answers before it sends on must not wait for ever.
      if (!lines.hasBuffered()) {
        answerAll(output);
      }
      line = lines.next();
    }
    answerAll(output);
  }

  private void send(LineReader.Line line) {
    int bytes = line.content().value().length;
    inFlight.add(new Sent(result(line), bytes));
    inFlightBytes += bytes;
  }

  private CompletableFuture<BatchResult> result(LineReader.Line line) {
    long number = line.number();
    try {
      if (line.tooLong()) {
        throw new ProblemException(413, "the line is longer than a post may be");
      }
      return reception
          .accept(reader.read(line.content().value()))
          .handle(
              (receipt, failure) ->
                  failure == null
                      ? BatchResult.accepted(number, receipt)
                      : BatchResult.refused(number, failure));
    } catch (ProblemException refused) {
      return CompletableFuture.completedFuture(BatchResult.refused(number, refused));
    }
  }

  private void answerDone(OutputStream output) throws IOException {
    while (!inFlight.isEmpty() && (full() || inFlight.peek().result().isDone())) {
      answerOldest(output);
    }
  }

  private boolean full() {
    return inFlight.size() >= bounds.maxInFlight() || inFlightBytes >= bounds.maxInFlightBytes();
  }

  private void answerAll(OutputStream output) throws IOException {
    while (!inFlight.isEmpty()) {
      answerOldest(output);
    }
    output.flush();
  }

  private void answerOldest(OutputStream output) throws IOException {
    Sent oldest = inFlight.remove();
    inFlightBytes -= oldest.bytes();
    // Ends within the producer's delivery timeout.
    output.write(json.writeValueAsBytes(oldest.result().join()));
    output.write('\n');
  }
}
