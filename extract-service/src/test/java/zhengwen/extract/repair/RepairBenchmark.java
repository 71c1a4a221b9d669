package zhengwen.extract.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Speed of repair in MB of UTF-8 a second of one thread's processor time. Arguments: folders of
 * texts. Run with the test class path: {@code java zhengwen.extract.repair.RepairBenchmark DIR …}.
 */
public final class RepairBenchmark {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 20;

  private RepairBenchmark() {}

  public static void main(String[] folders) throws IOException {
    long start = processorTime();
    Repairer repairer = Repairer.load();
    report("tables loaded", start, 0);
    for (String folder : folders) {
      List<String> texts = texts(Path.of(folder));
      for (int i = 0; i < WARM_UP; i++) {
        texts.forEach(repairer::repair);
      }
      long from = processorTime();
      for (int i = 0; i < ROUNDS; i++) {
        texts.forEach(repairer::repair);
      }
      report(folder, from, ROUNDS * bytes(texts));
      growing(repairer, String.join("\n", texts));
    }
    adversarial(repairer);
  }

  /** Ten times the text must take about ten times as long. */
  private static void growing(Repairer repairer, String text) {
    for (int times : new int[] {1, 10, 100}) {
      String whole = String.join("\n", Collections.nCopies(times, text));
      long from = processorTime();
      repairer.repair(whole);
      report("  one text, " + whole.length() + " characters", from, bytes(List.of(whole)));
    }
  }

  private static void adversarial(Repairer repairer) {
    String[] parts = {
      "?qǐng)", "?bào)", "儭", "?", "（", "報", "(", "?；鶎狱h", "…", "<b id=\"x1\">", "2", "O"
    };
    Random random = new Random(1);
    for (int length : new int[] {100_000, 1_000_000}) {
      StringBuilder text = new StringBuilder("學(xué)校開(kāi)會(huì)，來(lái)了。\n");
      while (text.length() < length) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      long from = processorTime();
      repairer.repair(text.toString());
      report("adversarial line, " + length + " characters", from, bytes(List.of(text.toString())));
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(RepairBenchmark::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void report(String what, long from, long bytes) {
    double seconds = (processorTime() - from) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %.3f s, %.1f MB/s%n", what, seconds, bytes / 1e6 / seconds);
  }
}
