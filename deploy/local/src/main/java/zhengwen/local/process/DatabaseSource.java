package zhengwen.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Which database a stack writes to. */
public sealed interface DatabaseSource {

  /** What may be asked for. */
  enum Kind {
    /** The one that comes with the stack. */
    EMBEDDED,
    /** MongoDB itself: {@code MONGODB_URI}, or else {@code mongod} on the path. */
    REAL
  }

  /** The connection string; {@code port} is where a database of the stack's own listens. */
  String uri(int port);

  /** Whether the stack starts it, and may kill it. */
  boolean isOurs();

  /** What is asked for; where nothing is, the one that {@code MONGODB_URI} names, or embedded. */
  static DatabaseSource of(Optional<Kind> kind, Map<String, String> environment) {
    if (kind.isEmpty()) {
      return given(environment).orElseGet(Embedded::new);
    }
    return kind.get() == Kind.EMBEDDED
        ? new Embedded()
        : real(environment)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "There is no real database: set MONGODB_URI, or put mongod on the PATH"));
  }

  /** MongoDB where one is to be had. */
  static Optional<DatabaseSource> real(Map<String, String> environment) {
    return given(environment)
        .or(() -> onPath("mongod", environment.getOrDefault("PATH", "")).map(Mongod::new));
  }

  private static Optional<DatabaseSource> given(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("MONGODB_URI"))
        .filter(uri -> !uri.isBlank())
        .map(Given::new);
  }

  private static Optional<Path> onPath(String program, String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program).toAbsolutePath())
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /** The document store that comes with the stack. */
  record Embedded() implements DatabaseSource {
    @Override
    public String uri(int port) {
      return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public boolean isOurs() {
      return true;
    }
  }

  /** A {@code mongod} of the stack's own, a replica set of one. */
  record Mongod(Path program) implements DatabaseSource {
    static final String REPLICA_SET = "rs0";

    @Override
    public String uri(int port) {
      return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + REPLICA_SET;
    }

    @Override
    public boolean isOurs() {
      return true;
    }
  }

  /** A database that somebody else runs. */
  record Given(String uri) implements DatabaseSource {
    @Override
    public String uri(int port) {
      return uri;
    }

    @Override
    public boolean isOurs() {
      return false;
    }
  }
}
