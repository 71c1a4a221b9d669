package zhengwen.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
import zhengwen.local.process.Guard;
import zhengwen.local.process.JavaCommand;
import zhengwen.local.process.Ports;

/** An ingest-service as a process, which names itself when it fetches. */
final class IngestInstance implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String name;
  private final String url;
  private final Child child;

  IngestInstance(String name, Path data, Map<String, String> settings) {
    int port = Ports.free(1).get(0);
    Artifacts artifacts = Artifacts.locate();
    Path jar = artifacts.project().resolve("ingest-service/target/quarkus-app/quarkus-run.jar");
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("QUARKUS_HTTP_PORT", "" + port);
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    environment.put("INGEST_INSTANCE_ID", name);
    environment.put("INGEST_FETCH_USER_AGENT", name);
    this.name = name;
    this.url = "http://127.0.0.1:" + port;
    this.child =
        new Child(
            name,
            new JavaCommand(
                List.of("-Xmx192m", "-XX:+UseSerialGC"),
                List.of("-jar", jar.toString()),
                environment),
            new Guard(Duration.ZERO, null),
            data,
            artifacts);
  }

  String name() {
    return name;
  }

  void start() {
    child.start();
  }

  void awaitReady() throws InterruptedException {
    child.await(this::isReady, START_LIMIT);
  }

  private boolean isReady() {
    try {
      return send(HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build()) == 200;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** Asks for a page to be fetched. */
  void request(String page) throws Exception {
    int status =
        send(
            HttpRequest.newBuilder(URI.create(url + "/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"url\":\"" + page + "\"}"))
                .build());
    if (status != 202) {
      throw new AssertionError(name + " answered " + status);
    }
  }

  private int send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  void kill() throws InterruptedException {
    child.kill();
  }

  /** Sends a signal, such as STOP. */
  void signal(String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, "" + child.process().pid())
        .inheritIO()
        .start()
        .waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    child.stop(STOP_LIMIT);
  }
}
