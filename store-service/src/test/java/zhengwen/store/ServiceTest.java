package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the running service share. */
@QuarkusTestResource(Stack.class)
abstract class ServiceTest {

  /** A rejected page that is no UTF-8. */
  static final byte[] PAGE = "日報<p>".getBytes(java.nio.charset.Charset.forName("GBK"));

  Events events;

  @BeforeEach
  void connect() {
    events = new Events(Stack.process().kafka());
  }

  @AfterEach
  void disconnect() {
    events.close();
  }

  static ValidatableResponse article(Sample sample) {
    return given().get("/articles/" + sample.id()).then();
  }

  static ValidatableResponse rejection(Sample sample) {
    return given().get("/rejected/" + sample.id()).then();
  }

  static void awaitHeadline(Sample sample, String headline) {
    eventually(() -> article(sample).statusCode(200).body("headline", equalTo(headline)));
  }

  static void eventually(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
  }

  /** Waits until the sample's partition is taken up to here: a marker behind it is stored. */
  void awaitTaken(Sample sample) {
    Sample marker = Sample.of("记号");
    events.extractedBehind(sample, marker);
    awaitHeadline(marker, "记号");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
