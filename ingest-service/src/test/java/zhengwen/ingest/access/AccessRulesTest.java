package zhengwen.ingest.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.ingest.config.IngestConfig;

class AccessRulesTest {

  private static final Map<String, String> ENABLED = Map.of("ingest.access.enabled", "true");
  private static final Map<String, String> KEYED =
      Map.of(
          "ingest.access.enabled", "true",
          "ingest.access.keys.writer.sha256", "ab".repeat(32),
          "ingest.access.keys.writer.scopes", "write");

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
  void loopback_withoutAccessControl_starts(String host) {
    assertDoesNotThrow(rules(Map.of(), host, false)::requireSound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.2", "ingest.example", ""})
  void beyondLoopback_withoutAccessControl_doesNotStart(String host) {
    assertThrows(IllegalStateException.class, rules(Map.of(), host, false)::requireSound);
  }

  @Test
  void beyondLoopback_whenSaidExplicitly_starts() {
    Map<String, String> said = Map.of("ingest.access.open-beyond-loopback", "true");
    assertDoesNotThrow(rules(said, "0.0.0.0", false)::requireSound);
  }

  @Test
  void beyondLoopback_withKeysOrTokens_starts() {
    assertDoesNotThrow(rules(KEYED, "0.0.0.0", false)::requireSound);
    assertDoesNotThrow(rules(ENABLED, "0.0.0.0", true)::requireSound);
  }

  @Test
  void accessControl_withoutKeysAndTokens_doesNotStart() {
    assertThrows(IllegalStateException.class, rules(ENABLED, "127.0.0.1", false)::requireSound);
  }

  @Test
  void key_isKnown_ownerIsFound() {
    // SHA-256 of "abc", FIPS 180-4.
    ApiKeys keys =
        new ApiKeys(
            config(
                Map.of(
                    "ingest.access.keys.writer.sha256",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    "ingest.access.keys.writer.scopes",
                    "write,read")));
    assertEquals("writer", keys.owner("abc").orElseThrow().name());
    assertEquals(true, keys.owner("abd").isEmpty());
    assertEquals(true, keys.owner("").isEmpty());
  }

  private static AccessRules rules(Map<String, String> settings, String host, boolean tokens) {
    return new AccessRules(config(settings), host, tokens);
  }

  private static IngestConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(IngestConfig.class)
        .withDefaultValues(settings)
        .build()
        .getConfigMapping(IngestConfig.class);
  }
}
