package zhengwen.chaos.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Everything a run left, to be compared. */
public record Ledger(
    List<Acknowledged> acknowledged,
    List<Event> raw,
    List<Event> extracted,
    List<Event> rejected,
    List<Stored> stored,
    List<Strike> strikes) {
  public Ledger {
    acknowledged = List.copyOf(acknowledged);
    raw = List.copyOf(raw);
    extracted = List.copyOf(extracted);
    rejected = List.copyOf(rejected);
    stored = List.copyOf(stored);
    strikes = List.copyOf(strikes);
  }

  /** Writes each part as {@code NAME.ndjson}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    writeAcknowledged(folder, acknowledged);
    write(folder.resolve("raw.ndjson"), raw);
    write(folder.resolve("extracted.ndjson"), extracted);
    write(folder.resolve("rejected.ndjson"), rejected);
    write(folder.resolve("stored.ndjson"), stored);
    write(folder.resolve("strikes.ndjson"), strikes);
  }

  /** Writes what was acknowledged, before anything else can fail. */
  public static void writeAcknowledged(Path folder, List<Acknowledged> acknowledged)
      throws IOException {
    write(folder.resolve("acknowledged.ndjson"), acknowledged);
  }

  private static void write(Path file, List<?> rows) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Object row : rows) {
        out.write(json.writeValueAsString(row));
        out.newLine();
      }
    }
  }
}
