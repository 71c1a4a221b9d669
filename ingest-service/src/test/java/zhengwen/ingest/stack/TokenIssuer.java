package zhengwen.ingest.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import zhengwen.ingest.fetch.Site;

/** An OpenID Connect provider, as far as bearer tokens need one. */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {

  private static volatile KeyPair keys;
  private static volatile Site site;

  @Override
  public Map<String, String> start() {
    try {
      site = new Site();
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> json = Map.of("Content-Type", "application/json");
    site.answer("/.well-known/openid-configuration", 200, json, discovery());
    site.answer("/jwks", 200, json, jwks());
    return Map.of(
        "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", site.url(""));
  }

  private static String discovery() {
    return "{\"issuer\":\""
        + site.url("")
        + "\",\"jwks_uri\":\""
        + site.url("/jwks")
        + "\",\"token_endpoint\":\""
        + site.url("/token")
        + "\"}";
  }

  private static String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"1\",\"n\":\""
        + number(key.getModulus())
        + "\",\"e\":\""
        + number(key.getPublicExponent())
        + "\"}]}";
  }

  /** A signed token of an hour with a scope. */
  public static String token(String scope) {
    long now = Instant.now().getEpochSecond();
    String claims =
        "{\"iss\":\"%s\",\"sub\":\"caller\",\"iat\":%d,\"exp\":%d,\"scope\":\"%s\"}"
            .formatted(site.url(""), now, now + 3600, scope);
    String signed =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"1\"}".getBytes(UTF_8))
            + "."
            + base64(claims.getBytes(UTF_8));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(UTF_8));
      return signed + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    boolean signByte = bytes[0] == 0;
    return base64(signByte ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void stop() {
    if (site != null) {
      site.close();
    }
  }
}
