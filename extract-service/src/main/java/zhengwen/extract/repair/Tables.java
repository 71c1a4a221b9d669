package zhengwen.extract.repair;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the tables beside this class; src/data/repair says how they are made. */
final class Tables {

  private Tables() {}

  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static <T> T read(String name, Reader<T> reader) {
    try (InputStream resource = Tables.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("no table " + name + " on the class path");
      }
      return reader.read(
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }
}
