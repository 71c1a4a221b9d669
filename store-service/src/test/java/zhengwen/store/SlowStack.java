package zhengwen.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import zhengwen.local.StackProcess;
import zhengwen.local.process.DatabaseSource;

/** A real broker, and the embedded document store at the end of a slow line. */
public class SlowStack implements QuarkusTestResourceLifecycleManager {

  private static volatile StackProcess stack;
  private static volatile SlowLine line;

  static StackProcess process() {
    return stack;
  }

  static SlowLine line() {
    return line;
  }

  @Override
  public Map<String, String> start() {
    stack = StackProcess.start(new DatabaseSource.Embedded());
    try {
      line = new SlowLine(URI.create(stack.mongodb()).getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "kafka.bootstrap.servers",
        stack.kafka(),
        "mongodb.uri",
        "mongodb://127.0.0.1:" + line.port());
  }

  @Override
  public void stop() {
    try {
      line.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      stack.close();
    }
  }
}
