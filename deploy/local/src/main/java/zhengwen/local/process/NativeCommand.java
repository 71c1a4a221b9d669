package zhengwen.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that is no virtual machine of ours.
 *
 * @param line the program and its arguments
 */
record NativeCommand(List<String> line) implements Command {
  /** The pipe ends with the launcher, and with the program itself, which then is told nothing. */
  private static final String WATCH =
      "exec 3<&0; { cat <&3 >/dev/null; sleep %s; kill -0 $$ 2>/dev/null && kill $$; } & "
          + "exec 3<&- </dev/null; ";

  NativeCommand {
    line = List.copyOf(line);
  }

  @Override
  public String preamble(Guard guard) {
    return WATCH.formatted(guard.delay().toMillis() / 1000.0);
  }

  @Override
  public List<String> line(Guard guard, Path temporary, Artifacts artifacts) {
    return line;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }
}
