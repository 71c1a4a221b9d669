package zhengwen;

import java.util.Optional;
import java.util.stream.Stream;
import zhengwen.local.process.DatabaseSource;
import zhengwen.local.process.DatabaseSource.Kind;

/** The databases tests are run with: the embedded one always, MongoDB itself where it is found. */
public final class DatabasesFound {
  private DatabasesFound() {}

  /** Values of the commands' option {@code --database}. */
  static Stream<String> kinds() {
    return DatabaseSource.real(System.getenv()).isPresent()
        ? Stream.of("embedded", "real")
        : Stream.of("embedded");
  }

  /** Whether the stack starts this one itself. */
  public static boolean isOurs(String kind) {
    return kind.equals("embedded")
        || DatabaseSource.of(Optional.of(Kind.REAL), System.getenv()).isOurs();
  }
}
