package zhengwen.up;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Ports;

/** {@code deploy/up} without its shell script, as a process of the test. */
final class Launcher implements AutoCloseable {
  private static final int INGEST_PORT = 8080;
  private static final int START_SECONDS = 300;
  private static final int STOP_SECONDS = 60;

  private final Process process;
  private final Path data;

  private Launcher(Process process, Path data) {
    this.process = process;
    this.data = data;
  }

  /** Starts and waits until the endpoints are announced. */
  static Launcher up(Path data, int portOffset, String... options) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("--data", data.toString(), "--port-offset", "" + portOffset));
    arguments.addAll(List.of(options));
    Launcher launcher = new Launcher(start(arguments, data.resolveSibling("up.log")), data);
    launcher.awaitEndpoints();
    return launcher;
  }

  /** Runs to the end; returns standard output, and fails unless the exit status is as given. */
  static String run(int expectedStatus, List<String> arguments, Path log) throws Exception {
    Process process = start(arguments, log);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != expectedStatus) {
      throw new AssertionError("status " + status + ": " + Files.readString(log));
    }
    return output;
  }

  /** An offset at which every port of the stack is free. */
  static int freePortOffset() {
    for (int attempt = 0; attempt < 50; attempt++) {
      int offset = Ports.free(1).get(0) - INGEST_PORT;
      boolean free =
          offset > 0
              && offset + 27017 < 65536
              && List.of(8080, 8081, 8082, 9092, 9093, 27017).stream()
                  .noneMatch(port -> Ports.taken(port + offset));
      if (free) {
        return offset;
      }
    }
    throw new IllegalStateException("no free ports");
  }

  private static Process start(List<String> arguments, Path log) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/usr/bin/env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Artifacts.locate().classPath(),
                "zhengwen.local.up.UpCommand"));
    command.addAll(arguments);
    if (!arguments.contains("--database")) {
      command.addAll(List.of("--database", "embedded"));
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().remove("KAFKA_BOOTSTRAP_SERVERS");
    return builder.start();
  }

  private void awaitEndpoints() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!Files.exists(endpointsFile())) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(Files.readString(data.resolveSibling("up.log")));
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  /** The data folder. */
  Path data() {
    return data;
  }

  Path endpointsFile() {
    return data.resolve("endpoints.json");
  }

  JsonNode endpoints() throws IOException {
    return new ObjectMapper().readTree(endpointsFile().toFile());
  }

  String ingest() throws IOException {
    return endpoints().get("ingest").asText();
  }

  String store() throws IOException {
    return endpoints().get("store").asText();
  }

  /** Handles of all processes that the endpoints name. */
  List<ProcessHandle> processes() throws IOException {
    List<ProcessHandle> handles = new ArrayList<>();
    for (JsonNode pid : endpoints().get("pids")) {
      ProcessHandle.of(pid.asLong()).ifPresent(handles::add);
    }
    return handles;
  }

  /** Sends a signal to the launcher alone. */
  void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, "" + process.pid()).inheritIO().start().waitFor();
  }

  /** Waits for the launcher's end; returns its exit status. */
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the launcher did not end");
    }
    return process.exitValue();
  }

  /** What the launcher has said. */
  String messages() throws IOException {
    return Files.readString(data.resolveSibling("up.log"));
  }

  /** The launcher itself. */
  Process process() {
    return process;
  }

  /** Stops as Ctrl-C does, but for the terminal. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not stop");
    }
  }
}
