package zhengwen.ingest.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that never end: each must be cut off. A guard against hanging, not a measurement. */
class SlowServerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String START = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private final CountDownLatch stopping = new CountDownLatch(1);
  private ServerSocket server;

  @AfterEach
  void stop() throws IOException {
    stopping.countDown();
    server.close();
  }

  @Test
  void server_dripsItsBody_isCutOff() throws Exception {
    assertCutOff(START + "\r\n", "x");
  }

  @Test
  void server_dripsOneHeader_isCutOff() throws Exception {
    assertCutOff(START + "X-Slow: ", "x");
  }

  @Test
  void server_dripsHeaderLines_isCutOff() throws Exception {
    assertCutOff(START, "X-Slow: 1\r\n");
  }

  @Test
  void server_saysNothing_isCutOff() throws Exception {
    assertCutOff("", "");
  }

  @Test
  void server_sendsEndlessHeaders_isCutOff() throws Exception {
    assertCutOff(START + "X-Many: 1\r\n".repeat(100_000), "X-Many: 1\r\n");
  }

  @Test
  void server_sendsAnEndlessHeader_isCutOff() throws Exception {
    assertCutOff(START + "X-Long: " + "x".repeat(1_000_000), "x");
  }

  private void assertCutOff(String start, String drop) throws Exception {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread dripping = new Thread(() -> drip(start, drop), "drip");
    dripping.setDaemon(true);
    dripping.start();
    GuardedResolver resolver =
        new GuardedResolver(
            InetAddress::getAllByName, Set.of(), Set.of("127.0.0.1:" + server.getLocalPort()));
    try (PageClient client = new PageClient(Settings.with(Map.of()).fetch(), resolver)) {
      FetchTarget target = FetchTarget.of("http://127.0.0.1:" + server.getLocalPort() + "/");
      assertTimeoutPreemptively(
          PATIENCE,
          () -> assertThrows(IOException.class, () -> client.get(target, 1 << 22, false)));
    }
  }

  private void drip(String start, String drop) {
    try (Socket visitor = server.accept()) {
      OutputStream out = visitor.getOutputStream();
      out.write(start.getBytes(US_ASCII));
      while (!stopping.await(200, TimeUnit.MILLISECONDS)) {
        out.write(drop.getBytes(US_ASCII));
        out.flush();
      }
    } catch (IOException e) {
      // The visitor left, as is hoped.
      stopping.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
