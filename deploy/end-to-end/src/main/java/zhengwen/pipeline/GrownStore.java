package zhengwen.pipeline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhengwen.local.process.Child;
import zhengwen.local.stack.Stack;
import zhengwen.pipeline.bare.BareStore;
import zhengwen.pipeline.bare.SideBySide;
import zhengwen.pipeline.report.Figures.Load;
import zhengwen.pipeline.report.Growth;

/** What an article costs while few documents are stored, and what it costs while very many are. */
final class GrownStore {
  private static final String DATABASE = "zhengwen";
  private static final String ARTICLES = "articles";

  private final Stack stack;
  private final Loads loads;
  private final PrintStream messages;

  GrownStore(Stack stack, Loads loads, PrintStream messages) {
    this.stack = stack;
    this.loads = loads;
    this.messages = messages;
  }

  /**
   * Runs as many fresh articles through the pipeline at about a thousand documents as at {@code
   * documents}; those between are short ones, upserted without it.
   */
  Growth measure(int documents, int windows, int articles) throws Exception {
    try (BareStore store =
        new BareStore(stack.addresses().mongodb(), DATABASE, loads.processes().get("database"))) {
      messages.println("articles into few documents");
      store.drop(ARTICLES);
      restartStore();
      loads.number("few-warm", SideBySide.FIRST);
      List<Map<String, Double>> few = costs("few", windows, articles);
      int stored = SideBySide.FIRST + windows * articles;
      int filled = documents - (1 + windows) * articles;
      messages.printf("upserts until %d documents are stored%n", filled);
      SideBySide.Rounds rounds = new SideBySide(store, ARTICLES).grow(stored, filled);
      messages.println("articles into many documents");
      loads.number("many-warm", articles);
      List<Map<String, Double>> many = costs("many", windows, articles);
      return new Growth(
          SideBySide.FIRST, documents, articles, windows, median(few), median(many), rounds);
    }
  }

  /** It makes its indexes when it starts. */
  private void restartStore() throws Exception {
    for (Child child : stack.children()) {
      if (child.name().equals("store")) {
        child.kill();
        stack.restart(child);
        stack.awaitReady(child);
      }
    }
  }

  private List<Map<String, Double>> costs(String run, int windows, int articles) throws Exception {
    List<Map<String, Double>> costs = new ArrayList<>();
    for (int window = 0; window < windows; window++) {
      Load load = loads.number(run + window, articles);
      costs.add(load.cpuSeconds());
    }
    return costs;
  }

  /** Of each process by itself. */
  private static Map<String, Double> median(List<Map<String, Double>> windows) {
    Set<String> processes = windows.get(0).keySet();
    return processes.stream()
        .collect(
            Collectors.toMap(
                process -> process,
                process ->
                    windows.stream()
                        .mapToDouble(window -> window.get(process))
                        .sorted()
                        .skip(windows.size() / 2)
                        .findFirst()
                        .orElseThrow()));
  }
}
