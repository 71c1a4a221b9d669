package zhengwen.local.stack;

import java.time.Instant;
import java.util.List;

/** A process told from a later one with the same number by the time it started. */
record KnownProcess(String name, long pid, Instant started) {

  static KnownProcess of(String name, ProcessHandle handle) {
    return new KnownProcess(name, handle.pid(), started(handle));
  }

  static KnownProcess parse(String line) {
    List<String> columns = List.of(line.split(" ", 3));
    return new KnownProcess(
        columns.get(0), Long.parseLong(columns.get(1)), Instant.parse(columns.get(2)));
  }

  String line() {
    return name + " " + pid + " " + started;
  }

  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> started(handle).equals(started))
        .isPresent();
  }

  private static Instant started(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }
}
