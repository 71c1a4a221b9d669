package zhengwen.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import zhengwen.local.broker.TopicCreation;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
import zhengwen.local.process.Infrastructure;
import zhengwen.local.process.Ports;

/** All processes of a stack: started in the order they need each other, stopped in reverse. */
public final class Stack implements AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(12);

  private final StackOptions options;
  private final DataFolder data;
  private final Addresses addresses;
  private final Infrastructure infrastructure;
  private final ServiceChildren services;
  private final Readiness readiness = new Readiness();
  private final Map<Service, List<Child>> instances = new LinkedHashMap<>();
  private final Map<String, Child> base = new LinkedHashMap<>();

  /** Describes the stack; {@link #start} starts it. */
  public Stack(StackOptions options, DataFolder data) {
    this.options = options;
    this.data = data;
    this.addresses = new Addresses(options);
    Artifacts artifacts = Artifacts.locate();
    this.infrastructure =
        new Infrastructure(options.data(), data.endpoints(), options.database(), artifacts);
    this.services = new ServiceChildren(options, addresses, data.endpoints(), artifacts);
  }

  /** Starts everything and returns when every service is ready and the endpoints are announced. */
  public void start() throws IOException, InterruptedException, ExecutionException {
    refuseTakenPorts();
    startInfrastructure();
    for (Service service : Service.values()) {
      List<Child> children = new ArrayList<>();
      instances.put(service, children);
      for (int instance = 0; instance < service.instances(options); instance++) {
        Child child = services.child(service, instance);
        children.add(child);
        child.start();
      }
    }
    note();
    for (Child child : children()) {
      awaitReady(child);
    }
    announce();
  }

  private void refuseTakenPorts() {
    addresses
        .ports()
        .forEach(
            (name, port) -> {
              if (Ports.taken(port)) {
                throw new IllegalStateException(
                    "Port %d (%s) is taken; stop what listens there or use --port-offset N"
                        .formatted(port, name));
              }
            });
  }

  private void startInfrastructure() throws IOException, InterruptedException, ExecutionException {
    if (options.kafka().isEmpty()) {
      base.put("broker", infrastructure.broker(addresses.broker(), addresses.controller()));
    }
    infrastructure.database(addresses.database()).ifPresent(child -> base.put("database", child));
    base.values().forEach(infrastructure::start);
    note();
    for (Child child : base.values()) {
      infrastructure.awaitReady(child);
    }
    if (options.kafka().isPresent()) {
      TopicCreation.createMissing(addresses.kafka());
    }
  }

  /** Starts a child of the running stack again, on its old port and data, without waiting. */
  public void restart(Child child) throws IOException, InterruptedException {
    child.kill();
    if (base.containsValue(child)) {
      infrastructure.start(child);
    } else {
      child.start();
    }
    note();
    announce();
  }

  /** Waits until a child of this stack is ready. */
  public void awaitReady(Child child) throws InterruptedException {
    if (base.containsValue(child)) {
      infrastructure.awaitReady(child);
      return;
    }
    for (Map.Entry<Service, List<Child>> entry : instances.entrySet()) {
      int instance = entry.getValue().indexOf(child);
      if (instance >= 0) {
        String url = addresses.url(entry.getKey(), instance) + entry.getKey().readiness();
        child.await(() -> readiness.of(url), Infrastructure.START_LIMIT);
      }
    }
  }

  private void note() throws IOException {
    data.note(
        children().stream()
            .filter(child -> child.process() != null)
            .map(child -> KnownProcess.of(child.name(), child.process().toHandle())));
  }

  private void announce() throws IOException {
    Map<String, Long> pids = new LinkedHashMap<>();
    pids.put("launcher", ProcessHandle.current().pid());
    base.forEach((name, child) -> pids.put(name, child.process().pid()));
    instances.forEach(
        (service, children) -> pids.put(service.label(), children.get(0).process().pid()));
    new Endpoints(
            addresses.url(Service.INGEST),
            addresses.url(Service.EXTRACT),
            addresses.url(Service.STORE),
            addresses.kafka(),
            addresses.mongodb(),
            pids,
            pids(Service.EXTRACT),
            pids(Service.STORE))
        .write(data.endpoints());
  }

  private List<Long> pids(Service service) {
    return instances.get(service).stream().map(child -> child.process().pid()).toList();
  }

  /** The first of the running children that ends. */
  public CompletableFuture<Child> firstEnd() {
    CompletableFuture<?>[] ends =
        children().stream()
            .map(child -> child.process().onExit().thenApply(process -> child))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(ends).thenApply(Child.class::cast);
  }

  /** All children, in the order they were started. */
  public List<Child> children() {
    return Stream.concat(base.values().stream(), instances.values().stream().flatMap(List::stream))
        .toList();
  }

  /** Where the parts are. */
  public Addresses addresses() {
    return addresses;
  }

  /** Stops the services, so that what they hold is finished, then what they need. */
  @Override
  public synchronized void close() throws IOException {
    Files.deleteIfExists(data.endpoints());
    try {
      List<Child> running = instances.values().stream().flatMap(List::stream).toList();
      running.stream().filter(child -> child.process() != null).forEach(c -> c.process().destroy());
      for (Child child : running) {
        child.stop(STOP_LIMIT);
      }
      List<Child> last = new ArrayList<>(base.values());
      Collections.reverse(last);
      for (Child child : last) {
        child.stop(STOP_LIMIT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
