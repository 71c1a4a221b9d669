package zhengwen.local.stack;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import zhengwen.local.process.DatabaseSource;
import zhengwen.local.process.DatabaseSource.Kind;

/** The option that says which database a stack writes to. */
public final class DatabaseOption {
  @Option(
      names = "--database",
      paramLabel = "embedded|real",
      converter = Names.class,
      description =
          "real: the MongoDB that MONGODB_URI names, or else mongod on the PATH, started as a"
              + " replica set of one (default: what MONGODB_URI names, or else embedded).")
  private Kind kind;

  /** The database asked for. */
  public DatabaseSource source() {
    return DatabaseSource.of(Optional.ofNullable(kind), System.getenv());
  }

  /** Reads a kind in small letters. */
  static final class Names implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
