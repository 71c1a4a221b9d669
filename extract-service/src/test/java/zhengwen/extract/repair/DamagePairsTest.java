package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pairs of damaged and sound texts beside the project; without them the test says it skipped. */
class DamagePairsTest {

  private static final Path EVALUATION = Path.of("..", "..", "shared", "eval");

  private static final class Tally {
    int lines;
    int restored;

    double share() {
      return (double) restored / lines;
    }
  }

  @Test
  void damaged_lines_are_restored_and_clean_ones_stay() throws IOException {
    assumeTrue(Files.isDirectory(EVALUATION), "no evaluation data beside the project");
    Repairer repairer = Repairer.load();
    Map<String, Tally> tallies = new TreeMap<>();
    JsonNode kinds =
        new ObjectMapper().readTree(EVALUATION.resolve("damage-gold/kinds.json").toFile());
    for (Map.Entry<String, JsonNode> text : kinds.properties()) {
      String name = text.getKey() + ".txt";
      String damaged = Files.readString(EVALUATION.resolve("damage").resolve(name));
      String[] gold =
          Files.readString(EVALUATION.resolve("damage-gold").resolve(name)).split("\n", -1);
      String[] restored = repairer.repair(damaged).text().split("\n", -1);
      assertEquals(gold.length, restored.length, name);
      int paragraph = 0;
      for (int i = 0; i < gold.length; i++) {
        if (!gold[i].isBlank()) {
          String kind = text.getValue().get(paragraph++).asText();
          Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
          tally.lines++;
          tally.restored += restored[i].equals(gold[i]) ? 1 : 0;
        }
      }
    }
    assertEquals(1, tallies.get("clean").share());
    assertTrue(
        tallies.get("gloss").share() >= 0.999, () -> "gloss " + tallies.get("gloss").share());
    assertTrue(tallies.get("lost").share() >= 0.9, () -> "lost " + tallies.get("lost").share());
  }
}
