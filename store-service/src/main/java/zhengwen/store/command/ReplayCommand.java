package zhengwen.store.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Runs the built extract-service over everything the raw topic keeps, in a consumer group of its
 * own beside the live one, up to where the topic ended when the run began. Revisions are kept, so
 * the store replaces documents only where the extractor's version is newer.
 */
@Command(
    name = "deploy/replay",
    mixinStandardHelpOptions = true,
    description = "Runs the extractor over all pages the raw topic keeps.")
public final class ReplayCommand implements Callable<Integer> {

  private static final Duration STOP = Duration.ofSeconds(10);

  @Option(names = "--data", description = "Data folder of the running stack (${DEFAULT-VALUE}).")
  private Path data = Path.of(".data");

  @Option(names = "--kafka", description = "Bootstrap servers, instead of --data.")
  private String kafka = System.getenv("KAFKA_BOOTSTRAP_SERVERS");

  @Option(
      names = "--run",
      description = "Name of the run; one that was stopped goes on under the same name.")
  private String run = "" + Instant.now().getEpochSecond();

  @Option(names = "--extractor", required = true, description = "quarkus-run.jar to run.")
  private Path extractor;

  @Spec private CommandSpec command;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ReplayCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String bootstrap = Endpoints.find(command, kafka, data, "kafka");
    String group = "extract-replay-" + run;
    try (ReplayProgress progress = ReplayProgress.begin(bootstrap, group)) {
      System.err.printf("run %s: %d records are kept%n", run, progress.total());
      Process child = start(bootstrap, group);
      Thread stop = new Thread(child::destroy);
      Runtime.getRuntime().addShutdownHook(stop);
      try {
        return watch(progress, child);
      } finally {
        child.destroy();
        if (!child.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
          child.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(stop);
      }
    }
  }

  private static int watch(ReplayProgress progress, Process child) throws InterruptedException {
    long said = -1;
    while (!progress.isComplete()) {
      if (child.waitFor(1, TimeUnit.SECONDS)) {
        System.err.println("The extractor ended; see its log. The run goes on under its name.");
        return 1;
      }
      long done = progress.done();
      if (done != said) {
        System.err.printf("%d of %d%n", done, progress.total());
        said = done;
      }
    }
    System.err.printf("%d of %d, complete%n", progress.total(), progress.total());
    return 0;
  }

  private Process start(String bootstrap, String group) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-jar",
                extractor.toString()));
    builder
        .environment()
        .putAll(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrap,
                "EXTRACT_GROUP_ID",
                group,
                "EXTRACT_INSTANCE_ID",
                "replay-" + run,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                "0"));
    File log = new File("replay-" + run + ".log");
    if (data.toFile().isDirectory()) {
      log = data.resolve(log.getName()).toFile();
    }
    return builder.redirectErrorStream(true).redirectOutput(log).start();
  }
}
