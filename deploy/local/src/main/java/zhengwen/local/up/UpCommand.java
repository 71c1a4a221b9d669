package zhengwen.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.DatabaseOption;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;

/** Starts the stack, feeds it, and runs until it is told to stop or a part of it ends. */
@Command(
    name = "deploy/up",
    description = "Starts broker, document store and the three services, each its own process.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class UpCommand implements Callable<Integer> {
  private static final int CHILD_DIED = 2;
  private static final int CHILD_FIRST_SECONDS = 2;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept (default: .data in the project).")
  private Path data;

  @Option(names = "--fresh", description = "Empty the data folder first.")
  private boolean fresh;

  @Option(
      names = "--once",
      description =
          "Feed the samples, or the files and folders given; wait until each is stored or"
              + " rejected; print one stored document a line; stop.")
  private boolean once;

  @Parameters(paramLabel = "FILE|DIR", description = "What --once feeds.")
  private List<Path> inputs = List.of();

  @Option(names = "--port-offset", paramLabel = "N", description = "Added to every port.")
  private int portOffset;

  @Option(
      names = "--allow-fetch",
      paramLabel = "HOST:PORT",
      description = "A private address that may be fetched all the same; repeatable.")
  private List<String> allowFetch = List.of();

  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Option(names = "--extract-instances", hidden = true, defaultValue = "1")
  private int extractInstances;

  @Option(names = "--store-instances", hidden = true, defaultValue = "1")
  private int storeInstances;

  @Spec private CommandSpec spec;

  private volatile boolean stopping;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new UpCommand())
            .setExecutionExceptionHandler(UpCommand::explain)
            .execute(arguments));
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    boolean expected =
        failure instanceof IllegalStateException || failure instanceof IllegalArgumentException;
    System.err.println("deploy/up: " + (expected ? failure.getMessage() : failure.toString()));
    return 1;
  }

  @Override
  public Integer call() throws Exception {
    if (!inputs.isEmpty() && !once) {
      throw new ParameterException(spec.commandLine(), "Files and folders go with --once");
    }
    StackOptions options = options();
    try (DataFolder folder = DataFolder.open(options.data(), fresh);
        Stack stack = new Stack(options, folder)) {
      Thread onSignal = new Thread(() -> stop(stack), "stop");
      Runtime.getRuntime().addShutdownHook(onSignal);
      int status = run(stack, folder);
      stopping = true;
      return status;
    }
  }

  /** Ends with the feeding where that was all, or with a child, whatever is being done then. */
  private int run(Stack stack, DataFolder folder) throws Exception {
    System.err.println("Starting in " + options().data());
    stack.start();
    CompletableFuture<Integer> status = new CompletableFuture<>();
    CompletableFuture<Void> watch = stack.firstEnd().thenAccept(child -> childEnded(child, status));
    Thread feeding = new Thread(() -> feed(stack, folder, status), "feeding");
    feeding.setDaemon(true);
    feeding.start();
    try {
      return status.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      watch.cancel(false);
    }
  }

  private void feed(Stack stack, DataFolder folder, CompletableFuture<Integer> status) {
    try {
      Feeding feeding = new Feeding(stack.addresses(), System.err);
      if (once) {
        PrintStream documents = new PrintStream(System.out, false, "UTF-8");
        boolean allSettled = feeding.feed(inputs.isEmpty() ? samples() : inputs, documents);
        status.complete(allSettled ? 0 : 1);
        return;
      }
      if (folder.isFirstStart()) {
        feeding.show(samples());
        folder.samplesFed();
      }
      Announcement.print(stack.addresses(), options().data(), System.err);
    } catch (IOException | InterruptedException | RuntimeException e) {
      // Where a child's end is the cause, that is told instead.
      CompletableFuture.delayedExecutor(CHILD_FIRST_SECONDS, TimeUnit.SECONDS)
          .execute(() -> status.completeExceptionally(e));
    }
  }

  private void childEnded(Child ended, CompletableFuture<Integer> status) {
    if (stopping) {
      return; // the shutdown hook ends this process
    }
    System.err.printf(
        "deploy/up: %s ended with status %d; see %s%n",
        ended.name(), ended.process().exitValue(), ended.log());
    status.complete(CHILD_DIED);
  }

  private void stop(Stack stack) {
    stopping = true;
    try {
      stack.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StackOptions options() {
    return new StackOptions(
        data == null ? Artifacts.locate().project().resolve(".data") : data,
        portOffset,
        allowFetch,
        extractInstances,
        storeInstances,
        variable("KAFKA_BOOTSTRAP_SERVERS"),
        database.source());
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private static List<Path> samples() {
    return List.of(Artifacts.locate().project().resolve("deploy/samples"));
  }
}
