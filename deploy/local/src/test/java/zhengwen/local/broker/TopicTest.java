package zhengwen.local.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void sizes_growFromStageToStage() {
    List<Integer> sizes =
        List.of(
                "article.requested.v1",
                "article.raw.v1",
                "article.extracted.v1",
                "article.rejected.v1")
            .stream()
            .map(TopicTest::largestMessage)
            .toList();
    assertEquals(sizes.stream().sorted().distinct().toList(), sizes);
  }

  @Test
  void everyTopic_isCompressedAndHasPartitions() {
    for (Topic topic : Topic.all()) {
      assertTrue(topic.partitions() > 0, topic.name());
      assertEquals("zstd", topic.settings().get("compression.type"), topic.name());
    }
  }

  private static int largestMessage(String name) {
    return Topic.all().stream()
        .filter(topic -> topic.name().equals(name))
        .mapToInt(topic -> Integer.parseInt(topic.settings().get("max.message.bytes")))
        .findFirst()
        .orElseThrow();
  }
}
