package zhengwen.local.stack;

import java.util.List;
import java.util.Locale;

/** The three services, as the launcher sees them: a built jar, a port, an amount of memory. */
public enum Service {
  INGEST(8080, "/q/health/ready", 192, 96),
  EXTRACT(8081, "/q/health/ready", 320, 64),
  STORE(8082, "/q/health/ready", 256, 64);

  private final int port;
  private final String readiness;
  private final int heapMebibytes;
  private final int directMebibytes;

  Service(int port, String readiness, int heapMebibytes, int directMebibytes) {
    this.port = port;
    this.readiness = readiness;
    this.heapMebibytes = heapMebibytes;
    this.directMebibytes = directMebibytes;
  }

  int port() {
    return port;
  }

  String readiness() {
    return readiness;
  }

  /** Options that bound the memory of the virtual machine. */
  List<String> memory() {
    return List.of(
        "-Xmx" + heapMebibytes + "m", "-XX:MaxDirectMemorySize=" + directMebibytes + "m");
  }

  /** The name, which is also that of the first child and its log. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The module the service is built in. */
  public String module() {
    return label() + "-service";
  }

  String childName(int instance) {
    return instance == 0 ? label() : label() + "-" + (instance + 1);
  }

  int instances(StackOptions options) {
    return switch (this) {
      case INGEST -> 1;
      case EXTRACT -> options.extractInstances();
      case STORE -> options.storeInstances();
    };
  }
}
