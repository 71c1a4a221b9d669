package zhengwen.options;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file that a command also writes its figures to, if one is named. */
public final class FigureFile {
  @Option(names = "--json", description = "Also write the figures to this file.")
  private Path json;

  /** Writes them as JSON, if that is asked for. */
  public void write(Object figures) throws IOException {
    if (json != null) {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), figures);
    }
  }
}
