package zhengwen.ingest.receive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, ended by LF, never holding more than the longest line allowed. */
final class LineReader {

  /** A line without its end, or with {@code tooLong} what could not be held. */
  record Line(long number, boolean tooLong, Bytes content) {}

  /** Bytes that are not copied on the way. */
  static final class Bytes {

    private final byte[] value;

    Bytes(byte[] value) {
      this.value = value;
    }

    byte[] value() {
      return value;
    }

    boolean isBlank() {
      for (byte b : value) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private final InputStream source;
  private final int limit;
  private final byte[] chunk = new byte[1 << 14];
  private int position;
  private int end;
  private long number;

  LineReader(InputStream source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /** Whether the next line can be read on without waiting for the sender. */
  boolean hasBuffered() throws IOException {
    return position < end || source.available() > 0;
  }

  /** The next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (position == end && !fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (position < end || fill())) {
      int newline = newline();
      int stop = newline < 0 ? end : newline;
      tooLong |= line.size() + (stop - position) > limit;
      if (!tooLong) {
        line.write(chunk, position, stop - position);
      }
      ended = newline >= 0;
      position = ended ? newline + 1 : end;
    }
    byte[] content = tooLong ? new byte[0] : line.toByteArray();
    return Optional.of(new Line(number, tooLong, new Bytes(content)));
  }

  private int newline() {
    int index = position;
    while (index < end && chunk[index] != '\n') {
      index++;
    }
    return index < end ? index : -1;
  }

  private boolean fill() throws IOException {
    int read = source.read(chunk);
    position = 0;
    end = Math.max(read, 0);
    return read > 0;
  }
}
