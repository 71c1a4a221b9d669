package zhengwen.pipeline.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Linux says a process has used.
 *
 * @param cpuSeconds of all its threads, in user and kernel
 * @param residentBytes of memory now
 */
public record ProcessUsage(double cpuSeconds, long residentBytes) {
  private static final double TICKS_A_SECOND = 100;
  private static final int FIRST_AFTER_NAME = 3;
  private static final int USER_TIME = 14;
  private static final int KERNEL_TIME = 15;

  /** Of the process with this number. */
  public static ProcessUsage of(long pid) {
    try {
      Path folder = Path.of("/proc", Long.toString(pid));
      return new ProcessUsage(
          cpu(Files.readString(folder.resolve("stat"))), resident(folder.resolve("status")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of several, by name. */
  public static Map<String, ProcessUsage> of(Map<String, Long> pids) {
    Map<String, ProcessUsage> usage = new LinkedHashMap<>();
    pids.forEach((name, pid) -> usage.put(name, of(pid)));
    return usage;
  }

  /** Fields are counted from 1 in proc(5); the name, field 2, may hold anything. */
  private static double cpu(String stat) {
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    return (Long.parseLong(fields.get(USER_TIME - FIRST_AFTER_NAME))
            + Long.parseLong(fields.get(KERNEL_TIME - FIRST_AFTER_NAME)))
        / TICKS_A_SECOND;
  }

  private static long resident(Path status) throws IOException {
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    return 0;
  }
}
