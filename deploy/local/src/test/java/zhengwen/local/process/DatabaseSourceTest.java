package zhengwen.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhengwen.local.process.DatabaseSource.Embedded;
import zhengwen.local.process.DatabaseSource.Given;
import zhengwen.local.process.DatabaseSource.Kind;
import zhengwen.local.process.DatabaseSource.Mongod;

class DatabaseSourceTest {
  private static final String URI = "mongodb://elsewhere/";

  @TempDir private Path folder;

  @Test
  void nothingIsAskedFor_itIsTheOneOfTheUri_orEmbedded() throws IOException {
    assertEquals(new Given(URI), DatabaseSource.of(Optional.empty(), Map.of("MONGODB_URI", URI)));
    assertEquals(new Embedded(), DatabaseSource.of(Optional.empty(), Map.of("MONGODB_URI", " ")));
    assertEquals(new Embedded(), DatabaseSource.of(Optional.empty(), path(program("bin", true))));
  }

  @Test
  void theEmbeddedIsAskedFor_theUriIsNotHeeded() {
    assertEquals(
        new Embedded(), DatabaseSource.of(Optional.of(Kind.EMBEDDED), Map.of("MONGODB_URI", URI)));
  }

  @Test
  void theRealIsAskedFor_theUriGoesBeforeTheProgram() throws IOException {
    Path program = program("bin", true);
    String path = program.getParent().toString();
    assertEquals(
        new Given(URI),
        DatabaseSource.of(Optional.of(Kind.REAL), Map.of("MONGODB_URI", URI, "PATH", path)));
    assertEquals(
        new Mongod(program), DatabaseSource.of(Optional.of(Kind.REAL), Map.of("PATH", path)));
  }

  @Test
  void theFirstProgramOnThePathThatCanBeRun_isTaken() throws IOException {
    Path unusable = program("unusable", false);
    Files.createDirectories(folder.resolve("a-folder/mongod"));
    Path first = program("first", true);
    Path second = program("second", true);
    assertEquals(
        Optional.of(new Mongod(first)),
        DatabaseSource.real(path(unusable, folder.resolve("a-folder/mongod"), first, second)));
  }

  @Test
  void thereIsNoReal_whoAsksIsToldWhatToDo() {
    assertTrue(DatabaseSource.real(Map.of("PATH", "")).isEmpty());
    assertTrue(DatabaseSource.real(Map.of()).isEmpty());
    String told =
        assertThrows(
                IllegalStateException.class,
                () -> DatabaseSource.of(Optional.of(Kind.REAL), Map.of()))
            .getMessage();
    assertTrue(told.contains("MONGODB_URI") && told.contains("mongod"), told);
  }

  private Path program(String below, boolean executable) throws IOException {
    Path file = Files.createDirectories(folder.resolve(below)).resolve("mongod");
    Files.writeString(file, "#!/bin/sh\n");
    assertTrue(file.toFile().setExecutable(executable));
    return file;
  }

  private static Map<String, String> path(Path... programs) {
    StringBuilder path = new StringBuilder();
    for (Path program : programs) {
      path.append(program.getParent()).append(File.pathSeparator);
    }
    return Map.of("PATH", path.toString());
  }
}
