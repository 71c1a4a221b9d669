package zhengwen.extract.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Source;

/**
 * Damaged inputs in great number; a million of them with {@code deploy/mutate}.
 *
 * <p>Another {@code -Dmutation.seed} makes other inputs. An input that fails is left in
 * target/mutations.
 */
class MutationTest {

  /** As many as every build can afford; more of them start from the evaluation pages as well. */
  private static final int FEW = 20_000;

  private static final int MUTATIONS = Integer.getInteger("mutations", FEW);
  private static final long SEED = Long.getLong("mutation.seed", 20260131L);
  private static final Path FAILURES = Path.of("target", "mutations");

  /** Processor time of one input, which other work on the machine does not change. */
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void extractor_ofMutatedInput_givesAnOutcomeInTime() throws IOException {
    Extractor extractor = Extractor.standard();
    Mutator mutator = new Mutator(SEED, MUTATIONS > FEW ? Seeds.all() : Seeds.own());
    List<String> failures = new ArrayList<>();
    long longest = 0;
    for (int input = 0; input < MUTATIONS && failures.size() < 20; input++) {
      byte[] bytes = mutator.next();
      long start = THREADS.getCurrentThreadCpuTime();
      String failure = failure(extractor, bytes);
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      longest = input < 100 ? 0 : Math.max(longest, nanos);
      if (failure == null && input >= 100 && nanos > LONGEST_NANOS) {
        failure = "took " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
      }
      if (failure != null) {
        failures.add(keep(bytes, input) + ": " + failure);
      }
    }
    System.out.printf(
        "%,d mutated inputs, %d failures, longest %d ms%n",
        MUTATIONS, failures.size(), TimeUnit.NANOSECONDS.toMillis(longest));
    assertEquals(List.of(), failures);
  }

  @Test
  void extractor_ofTheSameInput_givesTheSameDocument() {
    Mutator mutator = new Mutator(SEED + 1, Seeds.own());
    Extractor extractor = Extractor.standard();
    Extractor other = Extractor.standard();
    for (int input = 0; input < 200; input++) {
      byte[] bytes = mutator.next();
      Outcome first = extractor.extract(Source.of(bytes));
      assertEquals(first, other.extract(Source.of(bytes.clone())));
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it throws is what this test looks for
  private static String failure(Extractor extractor, byte[] bytes) {
    try {
      Outcome outcome = extractor.extract(Source.of(bytes));
      return outcome == null ? "no outcome" : null;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }

  private static Path keep(byte[] bytes, int input) throws IOException {
    Files.createDirectories(FAILURES);
    return Files.write(FAILURES.resolve(SEED + "-" + input), bytes);
  }
}
