package zhengwen.store.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends all open dead letters of a reason back to the topics they came from. */
@Command(
    name = "deploy/redrive",
    mixinStandardHelpOptions = true,
    description = "Sends all open dead letters of a reason back to the topics they came from.")
public final class RedriveCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(names = "--reason", required = true, description = "Code; see the README's list.")
  private String reason;

  @Option(names = "--data", description = "Data folder of the running stack (${DEFAULT-VALUE}).")
  private Path data = Path.of(".data");

  @Option(names = "--store", description = "Base URL of store-service, instead of --data.")
  private String store;

  @Spec private CommandSpec command;

  /** Runs the command; an API key with scope admin is taken from ZHENGWEN_API_KEY. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new RedriveCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    URI address =
        URI.create(
            Endpoints.find(command, store, data, "store")
                + "/redrives?reason="
                + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    int redriven = 0;
    int failed = 0;
    JsonNode tally;
    do {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request(address), BodyHandlers.ofString());
      tally = JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        System.err.println(tally.path("detail").asText(answer.body()));
        return 1;
      }
      redriven += tally.get("redriven").intValue();
      failed += tally.get("failed").intValue();
      System.err.printf("%d sent back, %d could not be%n", redriven, failed);
      // Where nothing moves any more, asking again would not end.
    } while (tally.get("more").booleanValue() && tally.get("redriven").intValue() > 0);
    return failed == 0 ? 0 : 1;
  }

  private static HttpRequest request(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofMinutes(2))
            .POST(BodyPublishers.noBody());
    String key = System.getenv("ZHENGWEN_API_KEY");
    if (key != null) {
      request.header("X-API-Key", key);
    }
    return request.build();
  }
}
