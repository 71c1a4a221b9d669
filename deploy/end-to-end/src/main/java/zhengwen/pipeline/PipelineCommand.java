package zhengwen.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.DatabaseOption;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;
import zhengwen.options.FigureFile;
import zhengwen.options.OwnStack;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.report.Figures;
import zhengwen.pipeline.report.Figures.Load;
import zhengwen.pipeline.report.Growth;
import zhengwen.pipeline.report.Table;
import zhengwen.pipeline.sink.StoreComparison;

/** Measures the stages alone and then the pipeline, on one machine in one run. */
@Command(
    name = "deploy/bench pipeline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "The pipeline against what its stages could do alone.")
public final class PipelineCommand implements Callable<Integer> {
  @Option(names = "--extraction", required = true, hidden = true)
  private Path extraction;

  @Option(names = "--sink", hidden = true, description = "Folder of the connector's jars.")
  private Path sink;

  @Mixin private final OwnStack own = new OwnStack("pipeline");

  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Mixin private final FigureFile json = new FigureFile();

  @Option(
      names = "--documents",
      defaultValue = "300000",
      description = "Stored when the cost of an article is measured again (--quick: 50000).")
  private int documents;

  @Option(names = "--quick", description = "A small run.")
  private boolean quick;

  private final PrintStream messages = System.err;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PipelineCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Workload workload = Workload.read(extraction);
    try (DataFolder folder = DataFolder.open(own.data(), true);
        Stack stack = new Stack(options(), folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
      messages.println("starting a stack");
      stack.start();
      Table table = new Table(System.out);
      Figures figures = measure(stack, workload);
      table.print(figures);
      json.write(figures);
      messages.println("store-service and the connector");
      List<Stage> stores =
          new StoreComparison(
                  stack, workload, own.data().toAbsolutePath(), Optional.ofNullable(sink))
              .run(quick ? 1000 : 2000);
      table.stores(stores);
      json.write(figures.with(stores));
      Growth growth = growth(stack, workload);
      table.growth(growth);
      json.write(figures.with(stores).with(growth));
    }
    return 0;
  }

  private Growth growth(Stack stack, Workload workload) throws Exception {
    Loads loads = new Loads(stack, own.data().toAbsolutePath(), workload);
    GrownStore store = new GrownStore(stack, loads, messages);
    return quick ? store.measure(50_000, 3, 300) : store.measure(documents, 5, 500);
  }

  private Figures measure(Stack stack, Workload workload) throws Exception {
    Loads loads = new Loads(stack, own.data().toAbsolutePath(), workload);
    String kafka = stack.addresses().kafka();
    messages.println("stages alone");
    List<Stage> bare =
        new BareStages(workload, cores)
            .run(kafka, stack.addresses().mongodb(), loads.processes(), quick ? 300 : 1500);
    double ceiling = cores / bare.stream().mapToDouble(Stage::cpuSeconds).sum();
    messages.println("pipeline, warming up");
    loads.saturation("warm", quick ? 15 : 30);
    messages.println("pipeline, saturated");
    Load saturation = loads.saturation("full", quick ? 15 : 45);
    messages.println("pipeline, at half of that");
    Load half = loads.steady("half", quick ? 15 : 30, saturation.articlesASecond() / 2);
    return new Figures(
        cores, workload.pageBytes(), bare, ceiling, saturation, half, List.of(), null);
  }

  private StackOptions options() {
    return new StackOptions(
        own.data(), own.portOffset(), List.of(), 1, 1, Optional.empty(), database.source());
  }

  private static void stop(Stack stack) {
    try {
      stack.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
