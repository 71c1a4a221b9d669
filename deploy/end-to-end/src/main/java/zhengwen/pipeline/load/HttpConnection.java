package zhengwen.pipeline.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One kept-alive HTTP/1.1 connection that posts pages. It does no more than it must, so that the
 * load costs little of the machine that is measured.
 */
public final class HttpConnection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int BUFFER = 4096;

  private final String host;
  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;

  /** Connects to ingest-service. */
  public HttpConnection(String ingest) throws IOException {
    URI uri = URI.create(ingest);
    host = uri.getAuthority();
    socket = new Socket(uri.getHost(), uri.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** Posts a page under a URL. */
  public Answer post(String url, String contentType, byte[] page) throws IOException {
    String head =
        "POST /articles?url="
            + URLEncoder.encode(url, StandardCharsets.US_ASCII)
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + page.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(page);
    out.flush();
    return answer();
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    OptionalInt retryAfter = OptionalInt.empty();
    boolean closing = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String value = header.substring(header.indexOf(':') + 1).strip();
      switch (header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "retry-after" -> retryAfter = OptionalInt.of(Integer.parseInt(value));
        case "connection" -> closing = value.equalsIgnoreCase("close");
        default -> {}
      }
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Answer(status, body, retryAfter, closing);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The connection was closed.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * What was answered.
   *
   * @param status HTTP's
   * @param body as text
   * @param retryAfter in seconds, where it says so
   * @param closing whether the connection ends here
   */
  public record Answer(int status, String body, OptionalInt retryAfter, boolean closing) {}
}
