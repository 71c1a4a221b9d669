package zhengwen.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
import zhengwen.local.process.Guard;
import zhengwen.local.process.JavaCommand;

/** Describes the services' processes: jar, memory, and settings through the environment. */
record ServiceChildren(
    StackOptions options, Addresses addresses, Path announcement, Artifacts artifacts) {

  /**
   * Small heaps that are given back, on the collector with the least overhead; the C library gives
   * back too what it no longer needs, every ten seconds, where the virtual machine knows how.
   */
  private static final List<String> LEAN =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:SurvivorRatio=3",
          "-XX:MinHeapFreeRatio=30",
          "-XX:MaxHeapFreeRatio=60",
          "-Xss512k",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TrimNativeHeapInterval=10000",
          "-Dfile.encoding=UTF-8");

  Child child(Service service, int instance) {
    Path jar =
        artifacts.project().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is not built; run ./mvnw package -DskipTests");
    }
    List<String> virtualMachine = new ArrayList<>(LEAN);
    virtualMachine.addAll(service.memory());
    return new Child(
        service.childName(instance),
        new JavaCommand(
            virtualMachine, List.of("-jar", jar.toString()), environment(service, instance)),
        new Guard(Duration.ZERO, announcement),
        options.data(),
        artifacts);
  }

  private Map<String, String> environment(Service service, int instance) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", "" + addresses.service(service, instance));
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put(
        service.name().toUpperCase(Locale.ROOT) + "_INSTANCE_ID", "local-" + (instance + 1));
    switch (service) {
      case INGEST -> ingest(environment);
      case STORE -> environment.put("MONGODB_URI", addresses.mongodb());
      case EXTRACT -> {}
    }
    return environment;
  }

  private void ingest(Map<String, String> environment) {
    environment.put("INGEST_STORE_URL", addresses.url(Service.STORE));
    if (!options.allowFetch().isEmpty()) {
      environment.put("INGEST_FETCH_ALLOW", String.join(",", options.allowFetch()));
    }
  }
}
