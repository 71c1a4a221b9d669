package zhengwen.ingest.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The published description of the topics. */
public final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Contract() {}

  /** The description of the topics. */
  private static JsonNode topics() {
    try {
      return YAML.readTree(Path.of("../deploy/asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a record's headers by the description of a message. */
  public static List<String> faults(String message, Headers headers) {
    JsonNode components = topics().path("components");
    ObjectNode schema = components.at("/messages/" + message + "/headers").deepCopy();
    schema.set("components", components);
    ObjectNode written = JSON.createObjectNode();
    for (Header header : headers) {
      written.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    TreeSet<String> unknown = new TreeSet<>();
    written.fieldNames().forEachRemaining(unknown::add);
    for (String group : List.of("eventHeaders", "deadLetterHeaders")) {
      components
          .at("/schemas/" + group + "/properties")
          .fieldNames()
          .forEachRemaining(unknown::remove);
    }
    List<String> faults =
        new ArrayList<>(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(written)
                .stream()
                .map(Object::toString)
                .toList());
    unknown.forEach(name -> faults.add(name + " is not described"));
    return faults;
  }
}
