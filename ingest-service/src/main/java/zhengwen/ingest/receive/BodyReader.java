package zhengwen.ingest.receive;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body without ever holding more than is allowed. */
final class BodyReader {

  private BodyReader() {}

  /**
   * All bytes of the body.
   *
   * @param limit largest body, in bytes
   * @throws ProblemException 413 when there is more
   */
  static byte[] read(InputStream body, int limit) throws IOException {
    byte[] bytes = body.readNBytes(limit);
    if (body.read() >= 0) {
      throw new ProblemException(413, "the body is larger than " + limit + " bytes");
    }
    return bytes;
  }
}
