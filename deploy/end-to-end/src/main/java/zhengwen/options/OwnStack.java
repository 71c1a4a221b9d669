package zhengwen.options;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command's own stack lives: a folder that is emptied, and ports apart from others'. */
public final class OwnStack {
  @Option(names = "--data", description = "Data folder (default: ${DEFAULT-VALUE}); emptied.")
  private Path data;

  @Option(names = "--port-offset", defaultValue = "3000", description = "Added to every port.")
  private int portOffset;

  /** In the folder {@code name} below target, unless told otherwise. */
  public OwnStack(String name) {
    data = Path.of("target", name);
  }

  /** The data folder. */
  public Path data() {
    return data;
  }

  /** What is added to every port. */
  public int portOffset() {
    return portOffset;
  }
}
