package zhengwen.local.process;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a child outlives its launcher.
 *
 * @param delay how long it stays after the launcher is gone, so that those who need it end first
 * @param announcement a file to delete then, or null
 */
public record Guard(Duration delay, Path announcement) {

  /** The agent option that puts the guard on a virtual machine. */
  String option(Artifacts artifacts) {
    String file = announcement == null ? "" : "," + announcement;
    return "-javaagent:" + artifacts.agent() + "=" + delay.toMillis() + file;
  }
}
