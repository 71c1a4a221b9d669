package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise under a few strikes; the long run is {@code deploy/chaos}. */
class ShortChaosTest {

  @ParameterizedTest
  @MethodSource("zhengwen.DatabasesFound#kinds")
  void processesAreStruckUnderLoad_nothingIsLostDoubledStaleOrMisjudged(String database) {
    int status =
        ChaosCommand.run(
            "--articles",
            "2000",
            "--kills",
            "6",
            "--seed",
            "1",
            "--database",
            database,
            "--port-offset",
            Integer.toString(FreeOffset.find()),
            "--data",
            Path.of("target", "short-chaos-" + database).toString());
    assertEquals(0, status);
  }
}
