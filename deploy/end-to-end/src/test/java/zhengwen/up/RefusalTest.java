package zhengwen.up;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

  @TempDir private Path temporary;

  @Test
  void aTakenPort_isNamedWithItsPurpose() throws Exception {
    int offset = Launcher.freePortOffset();
    Path log = temporary.resolve("up.log");
    try (ServerSocket taken =
        new ServerSocket(8081 + offset, 1, InetAddress.getLoopbackAddress())) {
      Launcher.run(
          1,
          List.of("--data", temporary.resolve("data").toString(), "--port-offset", "" + offset),
          log);
      assertTrue(
          Files.readString(log).contains("Port " + taken.getLocalPort() + " (extract) is taken"));
    }
  }

  @Test
  void aFolderOfOtherThings_isNotTakenAsData() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("photos"));
    Path photo = Files.writeString(folder.resolve("photo.jpg"), "");
    Path log = temporary.resolve("up.log");

    Launcher.run(1, List.of("--data", folder.toString(), "--fresh"), log);

    assertTrue(Files.readString(log).contains("holds other things"));
    assertTrue(Files.exists(photo));
  }
}
