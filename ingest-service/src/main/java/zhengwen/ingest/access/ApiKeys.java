package zhengwen.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import zhengwen.ingest.config.IngestConfig;

/**
 * The keys that are known, by their hash.
 *
 * <p>A key is 32 random bytes in hex, so one round of SHA-256 keeps it: there is nothing to guess
 * that a slow hash would slow down.
 */
@ApplicationScoped
class ApiKeys {

  /** A key's owner. */
  record Owner(String name, IngestConfig.ApiKey key) {}

  private final Map<String, IngestConfig.ApiKey> keys;

  ApiKeys(IngestConfig config) {
    keys = config.access().keys();
    keys.values().forEach(key -> HexFormat.of().parseHex(key.sha256()));
  }

  /** Whose key this is. Every known key is compared, each in constant time. */
  Optional<Owner> owner(String presented) {
    byte[] digest = sha256(presented);
    Optional<Owner> found = Optional.empty();
    for (Map.Entry<String, IngestConfig.ApiKey> known : keys.entrySet()) {
      if (MessageDigest.isEqual(digest, HexFormat.of().parseHex(known.getValue().sha256()))) {
        found = Optional.of(new Owner(known.getKey(), known.getValue()));
      }
    }
    return found;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
