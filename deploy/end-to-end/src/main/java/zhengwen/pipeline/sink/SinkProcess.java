package zhengwen.pipeline.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import zhengwen.local.process.Ports;
import zhengwen.local.stack.Addresses;

/** MongoDB's sink connector in a standalone Connect worker, writing to a database of its own. */
final class SinkProcess implements AutoCloseable {
  private static final int STOP_SECONDS = 10;

  private final Process process;

  private SinkProcess(Process process) {
    this.process = process;
  }

  static SinkProcess start(Path jars, Path data, Addresses addresses) throws IOException {
    Path worker = write(data.resolve("sink-worker.properties"), worker(data, addresses));
    Path connector = write(data.resolve("sink.properties"), connector(addresses));
    return new SinkProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                jars + "/*",
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                connector.toString())
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("logs").resolve("sink.log").toFile())
            .start());
  }

  private static Map<String, String> worker(Path data, Addresses addresses) {
    String text = "org.apache.kafka.connect.storage.StringConverter";
    return Map.of(
        "bootstrap.servers",
        addresses.kafka(),
        "key.converter",
        text,
        "value.converter",
        text,
        "offset.storage.file.filename",
        data.resolve("sink.offsets").toString(),
        "listeners",
        "http://127.0.0.1:" + Ports.free(1).get(0),
        "plugin.discovery",
        "only_scan",
        "connector.client.config.override.policy",
        "All");
  }

  /** The writes nearest to ours: upserts by the document's own id, of committed records only. */
  private static Map<String, String> connector(Addresses addresses) {
    String strategies = "com.mongodb.kafka.connect.sink.";
    return Map.ofEntries(
        Map.entry("name", "sink"),
        Map.entry("connector.class", "com.mongodb.kafka.connect.MongoSinkConnector"),
        Map.entry("topics", "article.extracted.v1"),
        Map.entry("connection.uri", addresses.mongodb()),
        Map.entry("database", "sink"),
        Map.entry("collection", "articles"),
        Map.entry(
            "document.id.strategy", strategies + "processor.id.strategy.PartialValueStrategy"),
        Map.entry("document.id.strategy.partial.value.projection.type", "AllowList"),
        Map.entry("document.id.strategy.partial.value.projection.list", "id"),
        Map.entry(
            "writemodel.strategy", strategies + "writemodel.strategy.ReplaceOneDefaultStrategy"),
        // By default a write is all of a poll, 50 MB of pages.
        Map.entry("max.batch.size", "100"),
        Map.entry("consumer.override.isolation.level", "read_committed"),
        Map.entry("consumer.override.auto.offset.reset", "earliest"));
  }

  private static Path write(Path file, Map<String, String> settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    return file;
  }

  Process process() {
    return process;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
