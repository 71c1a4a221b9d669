package zhengwen.extract.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhengwen.extract.document.Extractor;

/** Extracts files: one JSON document a line, in input order, whatever order they finish in. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Turns pages into structured articles, one JSON document a line.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every input was read (an input without an article yields a line with \"rejected\")",
      "1:an input could not be read",
      "2:the command line was wrong"
    })
public final class ExtractCommand implements Callable<Integer> {

  /** Results held back, at most, because an earlier input is not finished: bounds memory. */
  private static final int WINDOW_PER_THREAD = 4;

  private static final class Mode {
    @Option(
        names = "--explain",
        paramLabel = "FILE",
        description = "Tell where each field came from, what was cut and why, what was repaired.")
    private String explain;

    @Option(
        names = "--repair",
        paramLabel = "FILE",
        description = "Print the decoded text with damage undone, line for line.")
    private String repair;
  }

  @Parameters(
      paramLabel = "FILE|DIR|-",
      description = "What to read; folders recursively in sorted order, - is standard input.")
  private List<String> arguments = List.of();

  @ArgGroup private Mode mode = new Mode();

  @Option(names = "--url", description = "Where the input is published.")
  private String url;

  @Option(names = "--encoding", description = "The input's encoding, a WHATWG label.")
  private String encoding;

  @Option(names = "--content-type", description = "The input's media type as served.")
  private String contentType;

  @Option(
      names = "--received-at",
      description = "When it was received (ISO 8601); relative dates are read against it.")
  private Instant receivedAt;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "Inputs read at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--progress",
      description = "Show progress on standard error; deploy/extract asks for it on a terminal.")
  private boolean showProgress;

  private final Inputs inputs = new Inputs(System.in);
  private final PrintStream err = System.err;

  /** Runs the command and exits. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ExtractCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    ExtractedLine lines =
        new ExtractedLine(Extractor.standard(), inputs, url, encoding, contentType, receivedAt);
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    int exitCode = 0;
    if (mode.explain != null) {
      out.write(lines.explain(mode.explain).getBytes(StandardCharsets.UTF_8));
    } else if (mode.repair != null) {
      out.write(lines.repair(mode.repair).getBytes(StandardCharsets.UTF_8));
    } else {
      exitCode = extractAll(lines, out);
    }
    out.flush();
    return exitCode;
  }

  private int extractAll(ExtractedLine lines, OutputStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "name at least one file or folder, or - for standard input");
    }
    List<String> files = inputs.list(arguments);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (ProgressBar progress = progress(files.size())) {
      Deque<Future<byte[]>> pending = new ArrayDeque<>();
      int failed = 0;
      for (String file : files) {
        pending.add(workers.submit(() -> lines.line(file)));
        if (pending.size() >= threads * WINDOW_PER_THREAD) {
          failed += write(pending.remove(), out, progress);
        }
      }
      while (!pending.isEmpty()) {
        failed += write(pending.remove(), out, progress);
      }
      return failed == 0 ? 0 : 1;
    } finally {
      workers.shutdownNow();
    }
  }

  /** Writes a finished line; 1 if its input could not be read, else 0. */
  private int write(Future<byte[]> line, OutputStream out, ProgressBar progress)
      throws IOException {
    try {
      out.write(line.get());
      out.write('\n');
      progress.step();
      return 0;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unread) {
        err.println("cannot be read: " + unread.getMessage());
        return 1;
      }
      throw new IllegalStateException("extraction failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A progress bar if one was asked for; silent in a pipe or a log. */
  private ProgressBar progress(int size) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder().setTaskName("extract").setInitialMax(size).hideEta();
    return showProgress
        ? builder.build()
        : builder.setConsumer(new SilentProgress()).setUpdateIntervalMillis(60_000).build();
  }
}
