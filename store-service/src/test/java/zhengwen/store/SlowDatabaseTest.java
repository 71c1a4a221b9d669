package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The service before a database that answers, but slowly. */
@QuarkusTest
@TestProfile(SlowDatabaseTest.Slow.class)
class SlowDatabaseTest {

  private static final String GROUP = "store-documents";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** About ten thousand bytes. */
  private static final String TEXT = "长文".repeat(1_600);

  /** Settings of these tests. */
  public static class Slow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kafka.max.poll.interval.ms", "6000",
          "store.batch.time", "1s",
          "store.batch.bytes", "200000",
          "store.outage.retry", "100ms",
          "quarkus.mongodb.read-timeout", "3s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SlowStack.class));
    }
  }

  @Test
  void poll_thatTakesLongerThanTheGroupWaits_isCutAndTheInstanceKeepsItsPlace() throws Exception {
    SlowLine line = SlowStack.line();
    line.carry(Long.MAX_VALUE);
    store(samples(3));
    String member = member();

    line.carry(100_000);
    store(samples(100));

    assertEquals(member, member());
  }

  @Test
  void write_thatIsTooLargeForTheTimeADatabaseIsGiven_isMadeSmaller() {
    SlowLine line = SlowStack.line();
    line.carry(Long.MAX_VALUE);
    store(samples(60));

    line.carry(50_000);
    store(samples(20));
  }

  private static List<Sample> samples(int count) {
    return Stream.generate(() -> Sample.of("慢").with("articleBody", TEXT)).limit(count).toList();
  }

  /** Sends them to one partition and waits until all are stored and done with. */
  private static void store(List<Sample> samples) {
    RecordMetadata last = null;
    try (Events events = new Events(SlowStack.process().kafka())) {
      for (Sample sample : samples) {
        last = events.extractedBehind(samples.get(0), sample);
      }
    }
    TopicPartition partition = new TopicPartition(last.topic(), last.partition());
    long end = last.offset() + 1;
    await().atMost(PATIENCE).until(() -> committed(partition) == end);
    for (Sample sample : samples) {
      given().get("/articles/" + sample.id()).then().statusCode(200);
    }
  }

  private static long committed(TopicPartition partition) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", SlowStack.process().kafka()))) {
      OffsetAndMetadata offset =
          admin
              .listConsumerGroupOffsets(GROUP)
              .partitionsToOffsetAndMetadata()
              .get()
              .get(partition);
      return offset == null ? 0 : offset.offset();
    }
  }

  /** The name that the group gave the one instance when it joined. */
  private static String member() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", SlowStack.process().kafka()))) {
      List<String> members =
          admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP).members().stream()
              .map(MemberDescription::consumerId)
              .toList();
      assertEquals(1, members.size());
      return members.get(0);
    }
  }
}
