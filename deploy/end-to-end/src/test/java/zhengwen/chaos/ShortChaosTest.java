package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The promise under a few strikes; the long run is {@code deploy/chaos}. */
class ShortChaosTest {

  @Test
  void processesAreStruckUnderLoad_nothingIsLostDoubledStaleOrMisjudged() {
    int status =
        ChaosCommand.run(
            "--articles", "2000",
            "--kills", "6",
            "--seed", "1",
            "--port-offset", Integer.toString(FreeOffset.find()),
            "--data", Path.of("target", "short-chaos").toString());
    assertEquals(0, status);
  }
}
