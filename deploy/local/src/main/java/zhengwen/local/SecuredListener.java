package zhengwen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A listener of the broker for tests of its clients: TLS with a certificate made for it, SASL by
 * PLAIN or SCRAM. The certificate serves the tests' own listeners as well.
 */
public final class SecuredListener {
  /** Who may come in. */
  public static final String USER = "zhengwen";

  /** The password of the user and of the key store. */
  public static final String PASSWORD = "listener-secret";

  private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
  private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
  private static final String CREDENTIALS =
      " required username=\"%s\" password=\"%s\"".formatted(USER, PASSWORD);

  private final Path keys;
  private final Path certificate;
  private final int port;

  private SecuredListener(Path keys, Path certificate, int port) {
    this.keys = keys;
    this.certificate = certificate;
    this.port = port;
  }

  /** Makes a certificate in {@code data}, and the settings the broker there starts with. */
  static SecuredListener write(Path data, int plainPort, int controllerPort, int port) {
    Path keys = data.resolve("listener.p12");
    Path certificate = data.resolve("listener.pem");
    keytool(
        keys,
        "-genkeypair -alias broker -keyalg EC -validity 2 -dname CN=127.0.0.1 -ext SAN=ip:127.0.0.1,dns:localhost");
    keytool(keys, "-exportcert -rfc -alias broker -file " + certificate);
    Properties settings = new Properties();
    settings.setProperty(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d,SECURED://127.0.0.1:%d"
            .formatted(plainPort, controllerPort, port));
    settings.setProperty(
        "advertised.listeners",
        "PLAINTEXT://127.0.0.1:%d,SECURED://127.0.0.1:%d".formatted(plainPort, port));
    settings.setProperty(
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL");
    settings.setProperty("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
    settings.setProperty("listener.name.secured.ssl.keystore.location", keys.toString());
    settings.setProperty("listener.name.secured.ssl.keystore.password", PASSWORD);
    settings.setProperty("listener.name.secured.ssl.keystore.type", "PKCS12");
    settings.setProperty(
        "listener.name.secured.plain.sasl.jaas.config",
        PLAIN + CREDENTIALS + " user_%s=\"%s\";".formatted(USER, PASSWORD));
    settings.setProperty(
        "listener.name.secured.scram-sha-512.sasl.jaas.config", SCRAM + " required;");
    try (Writer file = Files.newBufferedWriter(data.resolve("broker.properties"))) {
      settings.store(file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SecuredListener(keys, certificate, port);
  }

  /** The key and its certificate, PKCS #12. */
  public Path keys() {
    return keys;
  }

  /** The certificate, PEM. */
  public Path certificate() {
    return certificate;
  }

  /** What a Kafka client needs to come in by PLAIN. */
  public Map<String, String> clientSettings() {
    return clientSettings("PLAIN", PLAIN);
  }

  /** The same by SCRAM, once the broker has been told {@link #USER} and {@link #PASSWORD}. */
  public Map<String, String> scramClientSettings() {
    return clientSettings("SCRAM-SHA-512", SCRAM);
  }

  private Map<String, String> clientSettings(String mechanism, String module) {
    return Map.of(
        "bootstrap.servers",
        "127.0.0.1:" + port,
        "security.protocol",
        "SASL_SSL",
        "sasl.mechanism",
        mechanism,
        "sasl.jaas.config",
        module + CREDENTIALS + ";",
        "ssl.truststore.type",
        "PEM",
        "ssl.truststore.location",
        certificate.toString());
  }

  private static void keytool(Path keys, String arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments.split(" ")));
    command.addAll(List.of("-keystore", keys.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", PASSWORD));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool failed: " + arguments);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
