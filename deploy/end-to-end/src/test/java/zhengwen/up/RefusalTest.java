package zhengwen.up;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhengwen.local.process.Artifacts;

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

  @Test
  void anOldJdk_isNamedBeforeAnythingIsBuilt() throws Exception {
    Path java = Files.createDirectories(temporary.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    java.toFile().setExecutable(true);
    ProcessBuilder up =
        new ProcessBuilder(Artifacts.locate().project().resolve("deploy/up").toString(), "--once")
            .redirectErrorStream(true);
    up.environment().put("JAVA_HOME", temporary.resolve("jdk").toString());
    Process process = up.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(1, process.waitFor());
    assertTrue(said.contains("needs a JDK 17 or newer") && said.contains("is 11"), said);
  }
}
