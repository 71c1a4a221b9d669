package zhengwen.local.up;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhengwen.local.feed.Feeder;
import zhengwen.local.feed.Inputs;
import zhengwen.local.feed.Result;
import zhengwen.local.stack.Addresses;
import zhengwen.local.stack.Service;

/** Feeds files, tells of each on the terminal and prints the documents that come of them. */
final class Feeding {
  private final Feeder feeder;
  private final PrintStream messages;

  Feeding(Addresses addresses, PrintStream messages) {
    this.feeder = new Feeder(addresses.url(Service.INGEST), addresses.url(Service.STORE));
    this.messages = messages;
  }

  /** Feeds all, one stored document a line; returns whether each was stored or rejected. */
  boolean feed(List<Path> filesAndFolders, PrintStream documents)
      throws IOException, InterruptedException {
    List<Feeder.Posted> posted = new ArrayList<>();
    for (Path file : Inputs.of(filesAndFolders)) {
      posted.add(feeder.post(file));
    }
    boolean allSettled = true;
    for (Feeder.Posted post : posted) {
      Result result = feeder.await(post);
      messages.println(describe(post.file(), result));
      if (result instanceof Result.Stored stored) {
        documents.println(stored.document());
        documents.flush();
      }
      allSettled &= !(result instanceof Result.Failed);
    }
    return allSettled;
  }

  /** Feeds all and shows the first document that was stored. */
  void show(List<Path> filesAndFolders) throws IOException, InterruptedException {
    Captured captured = new Captured();
    feed(filesAndFolders, captured.stream);
    messages.println("\nA stored document:\n" + captured.firstLine() + "\n");
  }

  private static String describe(Path file, Result result) {
    if (result instanceof Result.Rejected rejected) {
      return "rejected  " + file + ": " + rejected.problem();
    }
    if (result instanceof Result.Failed failed) {
      return "FAILED    " + file + ": " + failed.problem();
    }
    return "stored    " + file;
  }

  /** Keeps what is printed. */
  private static final class Captured {
    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    private final PrintStream stream =
        new PrintStream((OutputStream) bytes, false, StandardCharsets.UTF_8);

    String firstLine() {
      return bytes.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("(none)");
    }
  }
}
