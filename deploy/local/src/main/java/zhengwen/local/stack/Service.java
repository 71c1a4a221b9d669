package zhengwen.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The three services, as the launcher sees them: a built jar, a port, an amount of memory. */
public enum Service {
  INGEST(8080, "/q/health/ready", 192, 40, 40, 96),
  EXTRACT(8081, "/q/health/ready", 320, 96, 72, 64),
  STORE(8082, "/q/health/ready", 256, 40, 72, 64);

  private final int port;
  private final String readiness;
  private final int heapMebibytes;
  private final int youngMebibytes;
  private final int oldAtFirstMebibytes;
  private final int directMebibytes;

  Service(
      int port,
      String readiness,
      int heapMebibytes,
      int youngMebibytes,
      int oldAtFirstMebibytes,
      int directMebibytes) {
    this.port = port;
    this.readiness = readiness;
    this.heapMebibytes = heapMebibytes;
    this.youngMebibytes = youngMebibytes;
    this.oldAtFirstMebibytes = oldAtFirstMebibytes;
    this.directMebibytes = directMebibytes;
  }

  int port() {
    return port;
  }

  String readiness() {
    return readiness;
  }

  /**
   * Options that bound the memory of the virtual machine. The young generation has one size from
   * start to end: a page read is garbage soon after, which in a small one would be copied into the
   * old one, and one that grows makes a flood look like a leak. The old one starts with what the
   * service keeps and little more: it fills with garbage to its size before it is collected.
   */
  List<String> memory() {
    List<String> options = new ArrayList<>();
    options.add("-Xms" + (youngMebibytes + oldAtFirstMebibytes) + "m");
    options.add("-Xmx" + heapMebibytes + "m");
    options.add("-Xmn" + youngMebibytes + "m");
    options.add("-XX:MaxDirectMemorySize=" + directMebibytes + "m");
    if (this == INGEST) {
      options.add(
          "-XX:+AlwaysPreTouch"); // the one a flood reaches: it has at once what it will use
    }
    return options;
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
