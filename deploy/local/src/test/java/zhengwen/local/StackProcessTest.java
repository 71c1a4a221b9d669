package zhengwen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhengwen.local.process.Ports;

class StackProcessTest {
  private static final String TOPIC = "article.raw.v1";

  @Test
  void aStartedStack_hasTheListedTopics() throws Exception {
    try (StackProcess stack = StackProcess.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
      assertEquals(
          Set.of(
              "article.requested.v1",
              "article.raw.v1",
              "article.extracted.v1",
              "article.rejected.v1"),
          admin.listTopics().names().get());
    }
  }

  @Test
  void aKilledBroker_startedAgain_hasWhatWasAcknowledged(@TempDir Path data) throws Exception {
    try (StackProcess stack = StackProcess.start(data)) {
      send(stack.kafka(), "朱镕基");
      stack.killBroker();
      assertFalse(stack.broker().isAlive());
      stack.restartBroker();
      assertEquals("朱镕基", first(stack.kafka()));
    }
  }

  @Test
  void aSecuredBroker_letsInWhoHasThePassword_andNobodyElse() throws Exception {
    try (StackProcess stack = StackProcess.startSecured()) {
      assertLetsInByPasswordAlone(stack.secured().clientSettings());
      assertLetsNobodyIn(stack.secured().scramClientSettings());
      register(stack.kafka());
      assertLetsInByPasswordAlone(stack.secured().scramClientSettings());
    }
  }

  /** A user for SCRAM, as the broker of a cluster is told of one. */
  private static void register(String kafka) throws Exception {
    ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin
          .alterUserScramCredentials(
              List.of(
                  new UserScramCredentialUpsertion(
                      SecuredListener.USER, scram, SecuredListener.PASSWORD)))
          .all()
          .get();
    }
  }

  private static void assertLetsInByPasswordAlone(Map<String, String> right) throws Exception {
    try (Admin admin = Admin.create(new HashMap<>(right))) {
      assertEquals(4, admin.listTopics().names().get().size());
    }
    Map<String, String> wrong = new HashMap<>(right);
    wrong.computeIfPresent(
        "sasl.jaas.config", (name, login) -> login.replace(SecuredListener.PASSWORD, "guess"));
    assertLetsNobodyIn(wrong);
  }

  private static void assertLetsNobodyIn(Map<String, String> wrong) {
    try (Admin admin = Admin.create(new HashMap<>(wrong))) {
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> admin.listTopics().names().get());
      assertInstanceOf(SaslAuthenticationException.class, refused.getCause());
    }
  }

  @Test
  void aClosedStack_leavesNoProcessAndNoPort() {
    StackProcess stack = StackProcess.start();
    int port = Integer.parseInt(stack.kafka().substring("127.0.0.1:".length()));
    assertTrue(Ports.taken(port));
    stack.close();
    assertFalse(stack.broker().isAlive());
    assertFalse(stack.database().isAlive());
    assertFalse(Ports.taken(port));
  }

  private static void send(String kafka, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "acks", "all");
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(TOPIC, 0, null, value.getBytes(StandardCharsets.UTF_8)))
          .get();
    }
  }

  private static String first(String kafka) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(30))) {
        return new String(record.value(), StandardCharsets.UTF_8);
      }
      return null;
    }
  }
}
