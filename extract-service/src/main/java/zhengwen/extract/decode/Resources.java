package zhengwen.extract.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables of the WHATWG Encoding Standard beside this class; src/data/encodings.mjs made them.
 */
final class Resources {

  private Resources() {}

  /** Code units, 0 for a hole. */
  static char[] chars(String name) {
    byte[] bytes = bytes(name);
    char[] chars = new char[bytes.length / Character.BYTES];
    ByteBuffer.wrap(bytes).asCharBuffer().get(chars);
    return chars;
  }

  /** Code points, 0 for a hole. */
  static int[] ints(String name) {
    byte[] bytes = bytes(name);
    int[] ints = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }

  static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the class path: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
