package zhengwen.local.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The broker as a process: formats its folder once, starts, creates the topics, runs. */
@Command(name = "broker")
public final class BrokerProcess implements Callable<Integer> {
  /**
   * Kept at its first level, where 40 strikes at 20,000 articles left nothing pending. With the
   * second (KIP-890), a broker killed while it ended a transaction twice came back with offsets
   * pending for ever. KAFKA-19999 has such a cause: markers that the reloaded coordinator writes
   * again are refused for their epoch. This broker has its repair, and 16 kills at the second level
   * did not show the fault again; but what it was is not proved.
   */
  private static final String TRANSACTION_VERSION = "transaction.version";

  @Option(names = "--data", required = true)
  private Path data;

  @Option(names = "--port", required = true)
  private int port;

  @Option(names = "--controller-port", required = true)
  private int controllerPort;

  @Option(names = "--settings", description = "Further settings, if there is such a file.")
  private Path further;

  @Option(names = "--ready", required = true, description = "File written when ready.")
  private Path ready;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BrokerProcess()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(data);
    BrokerSettings settings = new BrokerSettings(data, port, controllerPort);
    if (!Files.exists(data.resolve("meta.properties"))) {
      format();
    }
    KafkaRaftServer server = server(withFurther(settings.properties()));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
    server.startup();
    TopicCreation.createMissing("127.0.0.1:" + port);
    Files.writeString(ready, "ready\n");
    server.awaitShutdown();
    return 0;
  }

  private void format() throws Exception {
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(BrokerSettings.NODE)
        .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
        .setDirectories(List.of(data.toString()))
        .setMetadataLogDirectory(data.toString())
        .setPrintStream(new PrintStream(System.out, true))
        .setFeatureLevel(TRANSACTION_VERSION, (short) 0)
        .run();
  }

  private Properties withFurther(Properties settings) throws IOException {
    if (further != null && Files.exists(further)) {
      try (Reader file = Files.newBufferedReader(further)) {
        settings.load(file);
      }
    }
    return settings;
  }

  private static KafkaRaftServer server(Properties settings) {
    return new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
  }
}
