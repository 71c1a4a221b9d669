package zhengwen.extract.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** Reads the tables beside this class; src/data/repair says how they are made. */
final class Tables {

  private static final int BUFFER = 1 << 16;

  private Tables() {}

  /** The whole table, big-endian. */
  static ByteBuffer read(String name) {
    try (InputStream resource = Tables.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("no table " + name + " on the class path");
      }
      try (InputStream table = new GZIPInputStream(resource, BUFFER)) {
        return ByteBuffer.wrap(table.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }
}
