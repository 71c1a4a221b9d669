package zhengwen.extract.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

  /** Inputs that one thread takes at a time; which ones they are depends on the seed alone. */
  private static final int PORTION = 1_000;

  /** Inputs whose time says nothing, since the code is not compiled yet. */
  private static final int WARM_UP = 100;

  private static final Extractor EXTRACTOR = Extractor.standard();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void extractor_ofMutatedInput_givesAnOutcomeInTime() {
    List<byte[]> seeds = MUTATIONS > FEW ? Seeds.all() : Seeds.own();
    run(new Mutator(SEED - 1, seeds), WARM_UP, 0);
    List<Portion> portions =
        IntStream.range(0, (MUTATIONS + PORTION - 1) / PORTION)
            .parallel()
            .mapToObj(
                portion -> {
                  int first = portion * PORTION;
                  int inputs = Math.min(PORTION, MUTATIONS - first);
                  return run(new Mutator(SEED + portion, seeds), inputs, first);
                })
            .toList();
    List<String> failures = portions.stream().flatMap(p -> p.failures().stream()).toList();
    System.out.printf(
        "%,d mutated inputs, %d failures, longest %d ms%n",
        MUTATIONS,
        failures.size(),
        TimeUnit.NANOSECONDS.toMillis(
            portions.stream().mapToLong(Portion::longest).max().orElse(0)));
    assertEquals(List.of(), failures);
  }

  private static Portion run(Mutator mutator, int inputs, int first) {
    List<String> failures = new ArrayList<>();
    long longest = 0;
    for (int input = first; input < first + inputs && failures.size() < 20; input++) {
      byte[] bytes = mutator.next();
      long start = THREADS.getCurrentThreadCpuTime();
      String failure = failure(EXTRACTOR, bytes);
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      longest = Math.max(longest, nanos);
      if (failure == null && nanos > LONGEST_NANOS) {
        failure = "took " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
      }
      if (failure != null) {
        failures.add(keep(bytes, input) + ": " + failure);
      }
    }
    return new Portion(failures, longest);
  }

  @Test
  void extractor_ofTheSameInput_givesTheSameDocument() {
    Mutator mutator = new Mutator(SEED + 1, Seeds.own());
    Extractor other = Extractor.standard();
    for (int input = 0; input < 200; input++) {
      byte[] bytes = mutator.next();
      Outcome first = EXTRACTOR.extract(Source.of(bytes));
      assertEquals(first, other.extract(Source.of(bytes.clone())));
    }
  }

  /**
   * What became of some inputs.
   *
   * @param failures what went wrong, each with the file that holds the input
   * @param longest processor time of the slowest, in nanoseconds
   */
  private record Portion(List<String> failures, long longest) {}

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

  private static Path keep(byte[] bytes, int input) {
    try {
      Files.createDirectories(FAILURES);
      return Files.write(FAILURES.resolve(SEED + "-" + input), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
