package zhengwen.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the topics says what the list says from which they are created. */
class TopicsTest {

  private static final List<String> DESCRIBED = List.of("retention.ms", "max.message.bytes");

  @Test
  void topics_asDescribed_areThoseOfTheList() throws IOException {
    Map<String, List<String>> described = new TreeMap<>();
    for (JsonNode channel : Contract.topics().get("channels")) {
      JsonNode kafka = channel.at("/bindings/kafka");
      assertEquals(channel.get("address"), kafka.get("topic"));
      List<String> values = new ArrayList<>(List.of(kafka.get("partitions").asText()));
      DESCRIBED.forEach(name -> values.add(kafka.at("/topicConfiguration/" + name).asText()));
      described.put(channel.get("address").asText(), values);
    }
    assertEquals(listed(), described);
  }

  @Test
  void references_inTheDescription_leadSomewhere() throws IOException {
    JsonNode topics = Contract.topics();
    for (JsonNode reference : topics.findValues("$ref")) {
      String target = reference.asText();
      boolean found =
          target.startsWith("#")
              ? !topics.at(target.substring(1)).isMissingNode()
              : Files.exists(Path.of("../deploy").resolve(target));
      assertEquals(true, found, target);
    }
    assertFalse(topics.findValues("$ref").isEmpty());
  }

  private static Map<String, List<String>> listed() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("../deploy/topics.conf"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .collect(
              Collectors.toMap(
                  columns -> columns[0], TopicsTest::values, (a, b) -> a, TreeMap::new));
    }
  }

  private static List<String> values(String[] columns) {
    List<String> values = new ArrayList<>(List.of(columns[1]));
    for (String name : DESCRIBED) {
      for (String column : columns) {
        if (column.startsWith(name + "=")) {
          values.add(column.substring(name.length() + 1));
        }
      }
    }
    return values;
  }
}
