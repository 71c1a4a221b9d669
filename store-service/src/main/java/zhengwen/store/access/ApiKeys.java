package zhengwen.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhengwen.store.config.StoreConfig;

/** The keys of the configuration, known by their SHA-256 only. */
@ApplicationScoped
public class ApiKeys {

  private final Map<String, StoreConfig.Key> keys;

  ApiKeys(StoreConfig config) {
    keys = config.access().keys();
  }

  /**
   * Whose key this is. Every hash is compared, each in constant time.
   *
   * @param presented the key as the client sent it
   */
  Optional<Holder> holder(String presented) {
    byte[] hash = sha256(presented);
    Optional<Holder> found = Optional.empty();
    for (Map.Entry<String, StoreConfig.Key> key : keys.entrySet()) {
      if (MessageDigest.isEqual(HexFormat.of().parseHex(key.getValue().sha256()), hash)) {
        found = Optional.of(new Holder(key.getKey(), key.getValue().scopes()));
      }
    }
    return found;
  }

  /**
   * Who holds a key.
   *
   * @param name under which the key is configured
   * @param scopes what it may do
   */
  record Holder(String name, Set<String> scopes) {}

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
