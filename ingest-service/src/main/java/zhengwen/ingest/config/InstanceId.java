package zhengwen.ingest.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stable name of this process, from which its transactional and group ids are made. */
@ApplicationScoped
public class InstanceId {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String value;

  InstanceId(IngestConfig config, @ConfigProperty(name = "quarkus.http.host") String listeningOn) {
    if (config.instanceId().isEmpty() && !Loopback.names(listeningOn)) {
      throw new IllegalStateException(
          "ingest.instance-id must be set beyond loopback: a stable name, unique among instances");
    }
    value = config.instanceId().orElse("local");
    if (!NAME.matcher(value).matches()) {
      throw new IllegalStateException("ingest.instance-id must match " + NAME);
    }
  }

  /** Letters, digits, dots, underscores and hyphens. */
  public String value() {
    return value;
  }
}
