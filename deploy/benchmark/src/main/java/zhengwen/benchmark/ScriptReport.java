package zhengwen.benchmark;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import zhengwen.extract.script.Region;
import zhengwen.extract.script.ScriptDetector;
import zhengwen.extract.script.ScriptShares;
import zhengwen.extract.script.Simplifier;

/**
 * Script conversion against OpenCC4j as it comes, over the Chinese text of the pages, in one run.
 * Processor time, which other work on the machine changes least; the median of rounds.
 */
public final class ScriptReport {

  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 7;

  private ScriptReport() {}

  /**
   * Runs.
   *
   * @param arguments {@code --quick} for shorter measurements
   */
  public static void main(String[] arguments) throws IOException {
    long round = TimeUnit.MILLISECONDS.toNanos(arguments.length > 0 ? 300 : 2000);
    String text = ZhConverterUtil.toTraditional(chinese());
    double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    double stock = speed(ZhConverterUtil::toSimple, text, megabytes, round);
    OUT.printf("%.2f MB of traditional text (UTF-8), one thread%n", megabytes);
    OUT.printf("  %-22s %7.1f MB/s%n", "OpenCC4j as it comes", stock);
    for (Region region : new Region[] {Region.MAINLAND, Region.TAIWAN, Region.HONG_KONG}) {
      ScriptShares shares = new ScriptShares(0, 1, 0, region);
      double speed = speed(any -> Simplifier.simplify(any, shares), text, megabytes, round);
      OUT.printf("  simplifier %-11s %7.1f MB/s %6.1f x%n", region, speed, speed / stock);
    }
    double detection = speed(any -> ScriptDetector.detect(any).language(), text, megabytes, round);
    OUT.printf("  %-22s %7.1f MB/s%n", "detection", detection);
  }

  /** Lines of the pages that hold more Chinese than anything else. */
  private static String chinese() throws IOException {
    StringBuilder text = new StringBuilder();
    PageSet.load().pages().stream()
        .flatMap(page -> page.text().lines())
        .filter(line -> line.chars().filter(c -> c >= 0x2E80).count() * 2 > line.length())
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static double speed(
      UnaryOperator<String> operation, String text, double megabytes, long nanos) {
    double[] speeds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      speeds[round] = speedOnce(operation, text, megabytes, nanos);
    }
    Arrays.sort(speeds);
    return speeds[ROUNDS / 2];
  }

  private static double speedOnce(
      UnaryOperator<String> operation, String text, double megabytes, long nanos) {
    long start = THREADS.getCurrentThreadCpuTime();
    long spent = 0;
    int times = 0;
    while (spent < nanos) {
      if (operation.apply(text).isEmpty()) {
        throw new IllegalStateException("nothing converted");
      }
      times++;
      spent = THREADS.getCurrentThreadCpuTime() - start;
    }
    return megabytes * times / (spent / 1e9);
  }
}
