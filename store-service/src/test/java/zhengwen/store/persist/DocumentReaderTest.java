package zhengwen.store.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentReaderTest {

  private final ObjectMapper json = new ObjectMapper();
  private final DocumentReader reader = new DocumentReader();

  @Property(tries = 200)
  void document_read_and_written_again_is_the_same_text(
      @ForAll("documents") Map<String, Object> document)
      throws UnstorableException, JsonProcessingException {
    String text = json.writeValueAsString(document);
    String again = json.writeValueAsString(reader.read(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, again);
  }

  @Provide
  Arbitrary<Map<String, Object>> documents() {
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    Arbitrary<String> texts =
        Arbitraries.strings().withCharRange('一', '鿿').withChars("\u0000$. {}");
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            texts.asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            Arbitraries.just(List.of()).asGeneric());
    Arbitrary<Object> inner =
        Arbitraries.oneOf(
            leaves,
            leaves.list().ofMaxSize(4).asGeneric(),
            Arbitraries.maps(names, leaves).ofMaxSize(4).asGeneric());
    return Arbitraries.maps(names, inner).ofMaxSize(6);
  }
}
