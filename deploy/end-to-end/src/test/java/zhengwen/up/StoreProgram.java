package zhengwen.up;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhengwen.local.process.Artifacts;

/** {@code deploy/redrive} and {@code deploy/replay} without their shell scripts. */
final class StoreProgram {
  private static final Path PROJECT = Artifacts.locate().project();

  private StoreProgram() {}

  /** The extract-service that a replay runs. */
  static String extractor() {
    return PROJECT.resolve("extract-service/target/quarkus-app/quarkus-run.jar").toString();
  }

  /**
   * Runs on the data folder of the running stack; returns all it said, and fails unless it ended
   * well.
   */
  static String run(Launcher up, String program, String... options) throws Exception {
    Path app = PROJECT.resolve("store-service/target/quarkus-app");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                app + "/app/*:" + app + "/lib/main/*",
                "zhengwen.store.command." + program,
                "--data",
                up.data().toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(program + " ended with " + process.exitValue() + ": " + said);
    }
    return said;
  }
}
