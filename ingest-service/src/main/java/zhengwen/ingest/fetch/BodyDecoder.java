package zhengwen.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import zhengwen.ingest.fetch.FetchFailure.Reason;

/** Undoes gzip and br while counting what comes out, so that a bomb ends at the limit. */
final class BodyDecoder {

  /** Windows of more than 4 MiB cost more memory than a page may have bytes; RFC 7932 9.1. */
  private static final int MAX_BROTLI_WINDOW_BITS = 22;

  private static final int PIECE = 1 << 13;

  private BodyDecoder() {}

  /**
   * The decoded body.
   *
   * @param coding value of Content-Encoding
   * @param limit most bytes, decoded; {@code truncate} says whether more is cut or an error
   */
  static byte[] decode(InputStream body, Optional<String> coding, int limit, boolean truncate)
      throws IOException, FetchFailure {
    try (InputStream decoded = decoder(body, coding.orElse("identity"))) {
      return read(decoded, limit, truncate);
    }
  }

  private static InputStream decoder(InputStream body, String coding)
      throws IOException, FetchFailure {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "identity", "" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body, 1 << 13);
      case "br" -> brotli(body);
      default -> throw new FetchFailure(Reason.BAD_ENCODING, "unknown content coding");
    };
  }

  private static InputStream brotli(InputStream body) throws IOException, FetchFailure {
    PushbackInputStream peeked = new PushbackInputStream(body);
    int first = peeked.read();
    if (first < 0) {
      throw new FetchFailure(Reason.BAD_ENCODING, "an empty brotli stream");
    }
    if (windowBits(first) > MAX_BROTLI_WINDOW_BITS) {
      throw new FetchFailure(Reason.TOO_LARGE, "the brotli window is larger than a page may be");
    }
    peeked.unread(first);
    return new BrotliInputStream(peeked, 1 << 13);
  }

  /** WBITS of a brotli stream from its first byte, RFC 7932 section 9.1. */
  private static int windowBits(int first) {
    if ((first & 1) == 0) {
      return 16;
    }
    int high = (first >> 1) & 7;
    if (high != 0) {
      return 17 + high;
    }
    int low = (first >> 4) & 7;
    return low == 0 ? 17 : low == 1 ? 31 : 8 + low;
  }

  private static byte[] read(InputStream decoded, int limit, boolean truncate)
      throws IOException, FetchFailure {
    // Pieces, not a growing array: a bomb then never costs more than the limit and its window.
    List<byte[]> pieces = new ArrayList<>();
    int total = 0;
    byte[] piece = decoded.readNBytes(Math.min(PIECE, limit));
    while (piece.length > 0) {
      pieces.add(piece);
      total += piece.length;
      piece = decoded.readNBytes(Math.min(PIECE, limit - total));
    }
    if (!truncate && decoded.read() >= 0) {
      throw new FetchFailure(Reason.TOO_LARGE, "the page is larger than " + limit + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.allocate(total);
    pieces.forEach(bytes::put);
    return bytes.array();
  }
}
