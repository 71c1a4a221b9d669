package zhengwen.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Little input, much output: decoded in a JVM whose whole heap is little more than twice the cap.
 */
class BombTest {

  private static final int CAP = 4 << 20;

  /** Twice the cap and 5 MiB for the JVM itself, which does not start with less than about 3. */
  private static final String HEAP = "-Xmx13m";

  // 64 MiB of zeros, compressed with Node.js's zlib at quality 9; windows of 22 and 24 bits.
  private static final String BROTLI_22 =
      "y///PwAkAOKxQHLv//j//weABEAcFoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//A0ACIA4LQPf+j///"
          + "fwBIAMRhAeje//H//w8ACYA4LADd+7/8//8DIAEQhwWge/8H";
  private static final String BROTLI_24 =
      "z///fwAkAOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/P//9/ABIAcVgAuvf/";

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br22", "br24"})
  void bomb_isDecoded_heapStaysBounded(String bomb) throws Exception {
    String classPath =
        location(BodyDecoder.class)
            + File.pathSeparator
            + location(BombTest.class)
            + File.pathSeparator
            + location(BrotliInputStream.class);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Decoding.class.getName(),
                bomb)
            .inheritIO()
            .start();
    assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
  }

  private static String location(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  /** Decodes a bomb ten times; ends with 0 when each was refused as too large. */
  static final class Decoding {

    private Decoding() {}

    public static void main(String[] arguments) throws IOException {
      String name = arguments[0];
      byte[] bomb = bomb(name);
      String coding = name.equals("gzip") ? "gzip" : "br";
      for (int i = 0; i < 10; i++) {
        if (!refused(bomb, coding)) {
          System.exit(1);
        }
      }
    }

    private static boolean refused(byte[] bomb, String coding) throws IOException {
      try {
        BodyDecoder.decode(new ByteArrayInputStream(bomb), Optional.of(coding), CAP, false);
        return false;
      } catch (FetchFailure e) {
        return e.reason() == FetchFailure.Reason.TOO_LARGE;
      }
    }

    private static byte[] bomb(String name) throws IOException {
      return switch (name) {
        case "br22" -> Base64.getDecoder().decode(BROTLI_22);
        case "br24" -> Base64.getDecoder().decode(BROTLI_24);
        default -> gzip();
      };
    }

    private static byte[] gzip() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        for (int i = 0; i < 64; i++) {
          gzip.write(new byte[1 << 20]);
        }
      }
      return out.toByteArray();
    }
  }
}
