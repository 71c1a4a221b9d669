package zhengwen.extract.stream;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service where no poll leaves time for more than its first page. */
@QuarkusTest
@TestProfile(ShortTurnsTest.ShortTurns.class)
class ShortTurnsTest {

  private static final int PAGES = 20;

  /** Settings of this test. */
  public static class ShortTurns implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("extract.batch-time", "0s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(StackResource.class));
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void pages_thatAreGivenBack_areTakenLaterInOrderAndOnce() {
    String id = "0".repeat(31) + "7";
    List<String> pages = IntStream.range(0, PAGES).mapToObj(number -> "page " + number).toList();
    try (Topics topics = new Topics(bootstrapServers)) {
      pages.forEach(page -> topics.sendRaw(id, "text/html", page.getBytes(StandardCharsets.UTF_8)));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> topics.outcomesOf(id), outcomes -> outcomes.size() >= PAGES);
      assertEquals(
          pages,
          topics.outcomesOf(id).stream()
              .map(outcome -> new String(outcome.value(), StandardCharsets.UTF_8))
              .toList());
    }
  }
}
