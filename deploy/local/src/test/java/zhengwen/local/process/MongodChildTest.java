package zhengwen.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be told of {@code mongod} as a child where there is none. */
class MongodChildTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir private Path data;
  private Child child;

  @AfterEach
  void stop() throws InterruptedException {
    if (child != null) {
      child.kill();
    }
  }

  @Test
  void theCommand_isOneMemberOnLoopback_withBoundedMemory() {
    assertEquals(
        "/bin/mongod --dbpath /d --bind_ip 127.0.0.1 --port 7 --replSet rs0 --nounixsocket"
            + " --wiredTigerCacheSizeGB 0.25 --oplogSize 512",
        String.join(" ", MongodChild.line(Path.of("/bin/mongod"), Path.of("/d"), 7)));
  }

  @Test
  void aChildThatIsNoVirtualMachine_endsWithItsLauncher() throws Exception {
    child = sleeping();
    // What the kernel does when the launcher ends, however it ends.
    child.process().getOutputStream().close();
    assertTrue(child.process().waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Test
  void aKilledChild_isTheProgramItself_andCanBeStartedAgain() throws Exception {
    child = sleeping();
    String command = child.process().info().command().orElse("");
    assertTrue(command.endsWith("sleep"), command);
    child.kill();
    child.start();
    assertTrue(child.process().isAlive());
  }

  /** The server that answers is the embedded store, which knows no replica sets. */
  @Test
  void aServerThatRefusesToBeAReplicaSet_isNotTakenForReady() throws Exception {
    int port = Ports.free(1).get(0);
    DatabaseSource source = new DatabaseSource.Mongod(standIn(port));
    Infrastructure infrastructure = new Infrastructure(data, null, source, Artifacts.locate());
    child = infrastructure.database(port).orElseThrow();
    infrastructure.start(child);
    String told =
        assertThrows(IllegalStateException.class, () -> infrastructure.awaitReady(child))
            .getMessage();
    assertTrue(told.contains("replSetInitiate"), told);
  }

  @Test
  void aServerThatEndsAtOnce_isNamedWithItsLog() throws IOException {
    DatabaseSource source = new DatabaseSource.Mongod(script("echo no such option >&2; exit 2"));
    Infrastructure infrastructure = new Infrastructure(data, null, source, Artifacts.locate());
    child = infrastructure.database(1).orElseThrow();
    infrastructure.start(child);
    String told =
        assertThrows(IllegalStateException.class, () -> infrastructure.awaitReady(child))
            .getMessage();
    assertTrue(told.contains("database ended with status 2"), told);
    assertTrue(told.contains("no such option"), told);
  }

  private Child sleeping() throws InterruptedException {
    NativeCommand command = new NativeCommand(List.of("/bin/sleep", "1000"));
    Child sleeping =
        new Child("sleeping", command, new Guard(Duration.ZERO, null), data, Artifacts.locate());
    sleeping.start();
    sleeping.await(() -> sleeping.process().info().command().orElse("").endsWith("sleep"), LIMIT);
    return sleeping;
  }

  private Path standIn(int port) throws IOException {
    return script(
        "exec %s -cp '%s' zhengwen.local.database.DatabaseProcess --port %d --data %s --ready %s"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Artifacts.locate().classPath(),
                port,
                data.resolve("stand-in"),
                data.resolve("stand-in.ready")));
  }

  private Path script(String text) throws IOException {
    Path file = data.resolve("mongod.sh");
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
