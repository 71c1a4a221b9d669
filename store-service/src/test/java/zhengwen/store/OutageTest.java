package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutageTest extends ServiceTest {

  @Test
  void database_away_is_waited_for_and_nothing_is_dead_lettered() throws InterruptedException {
    Assumptions.assumeTrue(Stack.process().hasDatabase(), "a database that is not ours");
    Stack.process().database().destroyForcibly();
    Sample sample = Sample.of("等到了");
    events.extracted(sample);
    eventually(() -> given().get("/q/health/ready").then().statusCode(503));
    given().get("/q/health/live").then().statusCode(200);
    article(sample).statusCode(503).header("Retry-After", notNullValue());
    Stack.process().restartDatabase();
    awaitHeadline(sample, "等到了");
    eventually(() -> given().get("/q/health/ready").then().statusCode(200));
    rejection(sample).statusCode(404);
  }

  @Test
  void broker_away_is_waited_for() throws InterruptedException {
    Stack.process().broker().destroyForcibly();
    eventually(() -> given().get("/q/health/ready").then().statusCode(503));
    given().get("/q/health/live").then().statusCode(200);
    Stack.process().restartBroker();
    Sample sample = Sample.of("又通了");
    events.extracted(sample);
    awaitHeadline(sample, "又通了");
    eventually(() -> given().get("/q/health/ready").then().statusCode(200));
  }
}
