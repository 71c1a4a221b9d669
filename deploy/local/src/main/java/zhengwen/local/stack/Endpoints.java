package zhengwen.local.stack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * The content of {@code endpoints.json}.
 *
 * @param pids process numbers of launcher, broker, database, ingest, extract and store; a part that
 *     runs elsewhere is absent
 * @param extractInstances process numbers of all extract-services
 * @param storeInstances process numbers of all store-services
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Endpoints(
    String ingest,
    String extract,
    String store,
    String kafka,
    String mongodb,
    Map<String, Long> pids,
    List<Long> extractInstances,
    List<Long> storeInstances) {

  /** Writes the file so that a reader sees all of it or nothing; the URI may hold a password. */
  void write(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        draft, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
