package zhengwen.local.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the built local stack lies: {@code deploy/local/target}, found through the place this class
 * was loaded from (the jar, or the {@code classes} folder, both directly below it).
 */
public record Artifacts(Path code, Path target) {
  private static final String VERSION = version();

  /** Locates the artifacts; fails with the command that builds them when they are incomplete. */
  public static Artifacts locate() {
    try {
      Path code =
          Path.of(Artifacts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Artifacts artifacts = new Artifacts(code, code.getParent());
      if (!Files.isDirectory(artifacts.libraries()) || !Files.exists(artifacts.agent())) {
        throw new IllegalStateException(
            "The local stack is not built; run ./mvnw -pl deploy/local process-classes");
      }
      return artifacts;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The runtime jars beside the code. */
  public Path libraries() {
    return target.resolve("lib");
  }

  /** The jar of {@link zhengwen.local.lifeline.Lifeline}. */
  public Path agent() {
    return target.resolve("local-" + VERSION + "-agent.jar");
  }

  private static String version() {
    try (InputStream properties = Artifacts.class.getResourceAsStream("/local.properties")) {
      Properties values = new Properties();
      values.load(properties);
      return values.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of the local stack's own processes. */
  public String classPath() {
    return code + File.pathSeparator + libraries() + File.separator + "*";
  }

  /** The folder of the whole project. */
  public Path project() {
    return target.resolve("../../..").normalize();
  }
}
