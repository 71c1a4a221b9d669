package zhengwen.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of the containers from their files alone: this test runs none. */
class ContainersTest {

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "store"})
  void image_ofAService_runsAsNobodyInParticular(String service) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../" + service + "-service/Dockerfile"));
    List<String> users =
        lines.stream()
            .filter(line -> line.startsWith("USER "))
            .map(line -> line.substring(5))
            .toList();
    assertTrue(users.get(users.size() - 1).matches("[1-9][0-9]{3,}(:[1-9][0-9]{3,})?"));
    int lastUser = lines.lastIndexOf("USER " + users.get(users.size() - 1));
    assertTrue(
        lines.subList(lastUser, lines.size()).stream().noneMatch(line -> line.startsWith("RUN ")));
    assertTrue(
        lines.stream().noneMatch(line -> line.matches("(?i)(ENV|ARG) .*(PASSWORD|SECRET).*")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "store"})
  void container_ofAService_hasAReadOnlyRootAndNoCapabilities(String service) throws IOException {
    JsonNode container = compose().at("/services/" + service);
    assertEquals(true, value(container, "read_only").asBoolean());
    assertEquals("[\"ALL\"]", value(container, "cap_drop").toString());
    assertTrue(value(container, "security_opt").toString().contains("no-new-privileges:true"));
    assertFalse(value(container, "privileged").asBoolean());
    assertTrue(value(container, "user").isMissingNode());
  }

  @Test
  void ports_ofEveryContainer_arePublishedOnLoopbackOnly() throws IOException {
    for (JsonNode container : compose().get("services")) {
      for (JsonNode port : container.path("ports")) {
        assertTrue(port.asText().startsWith("127.0.0.1:"), port.asText());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "store"})
  void pod_ofAService_isUnprivilegedWithAReadOnlyRoot(String service) throws IOException {
    JsonNode pod = statefulSet(service).at("/spec/template/spec");
    assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
    assertFalse(pod.at("/automountServiceAccountToken").asBoolean(true));
    JsonNode context = pod.at("/containers/0/securityContext");
    assertTrue(context.at("/readOnlyRootFilesystem").asBoolean());
    assertFalse(context.at("/allowPrivilegeEscalation").asBoolean(true));
    assertEquals("[\"ALL\"]", context.at("/capabilities/drop").toString());
  }

  /** An instance's name must be stable and its own: it is what fences a predecessor. */
  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "store"})
  void instance_ofAService_isNamedAsItsPod(String service) throws IOException {
    for (JsonNode variable : statefulSet(service).at("/spec/template/spec/containers/0/env")) {
      if (variable.get("name").asText().equals(service.toUpperCase(Locale.ROOT) + "_INSTANCE_ID")) {
        assertEquals("metadata.name", variable.at("/valueFrom/fieldRef/fieldPath").asText());
        return;
      }
    }
    fail("no instance id");
  }

  private static JsonNode statefulSet(String service) throws IOException {
    Path file = Path.of("../deploy/kubernetes/" + service + "-service.yaml");
    JsonNode first = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    assertEquals("StatefulSet", first.get("kind").asText());
    return first;
  }

  /** A value of the container or, by YAML's merge key, of what it is made from. */
  private static JsonNode value(JsonNode container, String name) throws IOException {
    return container.has(name) ? container.get(name) : compose().at("/x-service/" + name);
  }

  private static JsonNode compose() throws IOException {
    String text = Files.readString(Path.of("../deploy/compose.yaml"));
    assertEquals(3, text.split("<<: \\*service", -1).length - 1);
    return new ObjectMapper(new YAMLFactory()).readTree(text);
  }
}
