package zhengwen.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line to a server that carries so many bytes a second there, and answers at full speed. */
final class SlowLine implements AutoCloseable {

  private static final int PIECE = 4096;

  private final ServerSocket entrance;
  private final int server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile long bytesASecond = Long.MAX_VALUE;

  /** Begins to carry to the server at this port. */
  SlowLine(int server) throws IOException {
    this.server = server;
    entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  void carry(long bytes) {
    bytesASecond = bytes;
  }

  private void accept() {
    while (closed.getCount() > 0) {
      try {
        Socket client = entrance.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
        start(() -> pump(client, far, true));
        start(() -> pump(far, client, false));
      } catch (IOException e) {
        if (closed.getCount() > 0) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void pump(Socket from, Socket to, boolean slowly) {
    byte[] piece = new byte[PIECE];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(piece); length > 0; length = in.read(piece)) {
        out.write(piece, 0, length);
        long nanos = TimeUnit.SECONDS.toNanos(length) / bytesASecond;
        if (slowly && closed.await(nanos, TimeUnit.NANOSECONDS)) {
          return;
        }
      }
    } catch (IOException e) {
      // One of the two hung up, and so does the line.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "slow-line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    entrance.close();
  }
}
