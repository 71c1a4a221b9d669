package zhengwen.store;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HostileEventTest extends ServiceTest {

  @ParameterizedTest
  @MethodSource("unstorable")
  void document_no_database_holds_becomes_a_dead_letter_and_the_next_is_stored(String extra) {
    Sample sample = Sample.of("坏");
    String json = new String(sample.json(), java.nio.charset.StandardCharsets.UTF_8);
    events.extracted(sample, utf8(json.substring(0, json.length() - 1) + extra), headers -> {});
    eventually(() -> article(sample).statusCode(410).body("reason", equalTo("store-refused")));
    awaitTaken(sample);
    rejection(sample).body("stage", equalTo("store"));
    assertSound(sample);
  }

  /** The dead letter has the headers that the published description says it has. */
  private static void assertSound(Sample sample) {
    try (TopicRecords rejected = new TopicRecords(Stack.process().kafka(), "article.rejected.v1")) {
      for (ConsumerRecord<byte[], byte[]> letter : rejected.of(sample.id())) {
        assertEquals(List.of(), Contract.faults("articleRejected", letter.headers()));
      }
    }
  }

  static Stream<String> unstorable() {
    return Stream.of(
        ",\"$where\":\"1\"}",
        ",\"x\":{\"$gt\":1}}",
        ",\"a.b\":1}",
        ",\"k\\u0000\":1}",
        ",\"t\":\"\\ud800\"}",
        ",\"n\":123456789012345678901234567890}",
        ",\"deep\":" + "[".repeat(120) + "]".repeat(120) + "}",
        ",");
  }

  @ParameterizedTest
  @MethodSource("storable")
  void odd_but_sound_text_is_stored_as_it_is(String headline) {
    Sample sample = Sample.of(headline);
    events.extracted(sample);
    awaitHeadline(sample, headline);
  }

  static Stream<String> storable() {
    return Stream.of("NUL \u0000 里", "$where", "𠮷野家", "<script>alert(1)</script>", "{\"$oid\":1}");
  }
}
