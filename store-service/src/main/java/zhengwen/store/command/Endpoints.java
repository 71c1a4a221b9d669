package zhengwen.store.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code endpoints.json} in the data folder of a running stack says. */
final class Endpoints {

  private Endpoints() {}

  /** The entry of this name, unless it was given outright. */
  static String find(CommandSpec command, String given, Path data, String name) throws IOException {
    if (given != null) {
      return given;
    }
    Path file = data.resolve("endpoints.json");
    if (!Files.exists(file)) {
      throw new ParameterException(
          command.commandLine(), file + " is not there: is deploy/up running? Else give --" + name);
    }
    JsonNode entry = new ObjectMapper().readTree(file.toFile()).get(name);
    if (entry == null || !entry.isTextual()) {
      throw new ParameterException(command.commandLine(), file + " names no " + name);
    }
    return entry.textValue();
  }
}
