package zhengwen.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ports and URLs of a stack, all on loopback; further instances are ten ports apart. */
public record Addresses(StackOptions options) {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int BROKER = 9092;
  private static final int CONTROLLER = 9093;
  private static final int DATABASE = 27017;
  private static final int INSTANCE_STEP = 10;

  int broker() {
    return BROKER + options.portOffset();
  }

  int controller() {
    return CONTROLLER + options.portOffset();
  }

  int database() {
    return DATABASE + options.portOffset();
  }

  int service(Service service, int instance) {
    return service.port() + options.portOffset() + instance * INSTANCE_STEP;
  }

  /** Base URL of the first instance of a service. */
  public String url(Service service) {
    return url(service, 0);
  }

  String url(Service service, int instance) {
    return "http://" + LOOPBACK + ":" + service(service, instance);
  }

  /** Kafka's bootstrap servers. */
  public String kafka() {
    return options.kafka().orElse(LOOPBACK + ":" + broker());
  }

  /** The database's connection string. */
  public String mongodb() {
    return options.database().uri(database());
  }

  /** Every port this stack listens on, by what listens there. */
  Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    if (options.kafka().isEmpty()) {
      ports.put("broker", broker());
      ports.put("broker's controller", controller());
    }
    if (options.database().isOurs()) {
      ports.put("database", database());
    }
    for (Service service : Service.values()) {
      for (int instance = 0; instance < service.instances(options); instance++) {
        ports.put(service.childName(instance), service(service, instance));
      }
    }
    return ports;
  }
}
