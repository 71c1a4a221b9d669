package zhengwen.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a child runs.
 *
 * @param options options of the virtual machine
 * @param program {@code -jar FILE}, or class path and main class, and the program's arguments
 * @param environment variables added to those inherited
 */
public record JavaCommand(
    List<String> options, List<String> program, Map<String, String> environment)
    implements Command {
  public JavaCommand {
    options = List.copyOf(options);
    program = List.copyOf(program);
    environment = Map.copyOf(environment);
  }

  /** The guard is an agent in the virtual machine. */
  @Override
  public String preamble(Guard guard) {
    return "";
  }

  /** Runs on the virtual machine this process runs on. */
  @Override
  public List<String> line(Guard guard, Path temporary, Artifacts artifacts) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.add(guard.option(artifacts));
    line.add("-Djava.io.tmpdir=" + temporary);
    line.addAll(program);
    return line;
  }
}
