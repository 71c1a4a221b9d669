package zhengwen.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema against the version last published, kept beside this test. A change that breaks its
 * readers needs a new topic; one that does not is published by copying the schema over that file.
 */
class SchemaChangeTest {

  @Test
  void schema_asItIs_breaksNoPromiseOfThePublishedOne() throws IOException {
    assertEquals(List.of(), SchemaChange.breaches(published(), Contract.documentSchema()));
  }

  /** Changes that a reader of the published schema would notice. */
  static Stream<Consumer<ObjectNode>> breaking() {
    return Stream.of(
        schema -> properties(schema).remove("headline"),
        schema -> ((ArrayNode) schema.get("required")).remove(0),
        schema -> ((ArrayNode) schema.get("required")).add("wordCount"),
        schema -> property(schema, "id").put("type", "integer"),
        schema -> property(schema, "id").putArray("type").add("string").add("null"),
        schema -> property(schema, "id").remove("type"),
        schema -> property(schema, "id").put("pattern", "^[0-9a-f]{40}$"),
        schema -> ((ArrayNode) property(schema, "inLanguage").get("enum")).add("zh"),
        schema -> property(schema, "inLanguage").remove("enum"),
        schema -> person(schema).remove("name"),
        schema -> ((ArrayNode) person(schema).at("/role/enum")).add("editor"),
        schema -> ((ObjectNode) schema.at("/$defs/offset")).put("minimum", -1),
        schema -> ((ArrayNode) property(schema, "dateline").get("oneOf")).remove(0));
  }

  @ParameterizedTest
  @MethodSource("breaking")
  void change_thatReadersNotice_isABreach(Consumer<ObjectNode> change) throws IOException {
    ObjectNode changed = published().deepCopy();
    change.accept(changed);
    assertFalse(SchemaChange.breaches(published(), changed).isEmpty());
  }

  /** Changes that a reader of the published schema does not notice. */
  static Stream<Consumer<ObjectNode>> harmless() {
    return Stream.of(
        schema -> property(schema, "headline").put("description", "Title."),
        schema -> properties(schema).putObject("wordCount").put("type", "integer"),
        schema -> ((ArrayNode) person(schema).at("/role/enum")).remove(0));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void change_thatReadersDoNotNotice_isNoBreach(Consumer<ObjectNode> change) throws IOException {
    ObjectNode changed = published().deepCopy();
    change.accept(changed);
    assertEquals(List.of(), SchemaChange.breaches(published(), changed));
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static ObjectNode property(ObjectNode schema, String name) {
    return (ObjectNode) properties(schema).get(name);
  }

  private static ObjectNode person(ObjectNode schema) {
    return (ObjectNode) property(schema, "author").at("/items/properties");
  }

  private static JsonNode published() throws IOException {
    try (InputStream file = SchemaChangeTest.class.getResourceAsStream("published.schema.json")) {
      return new ObjectMapper().readTree(file);
    }
  }
}
