package zhengwen.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a child runs, and how it notices that its launcher is gone. */
sealed interface Command permits JavaCommand, NativeCommand {

  /** Shell commands that run before the program takes the shell's place. */
  String preamble(Guard guard);

  /** The program and its arguments. */
  List<String> line(Guard guard, Path temporary, Artifacts artifacts);

  /** Variables added to those inherited. */
  Map<String, String> environment();
}
