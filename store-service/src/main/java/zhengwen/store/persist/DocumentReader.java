package zhengwen.store.persist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Turns a document's JSON into BSON, value by value: JSON is never read as MongoDB's extended JSON,
 * so no {@code $}-key gains a meaning. What MongoDB cannot hold unchanged is refused, not altered.
 */
@ApplicationScoped
public class DocumentReader {

  /**
   * MongoDB supports 100 levels of nesting (limits in its manual); ours adds none above the top.
   */
  static final int DEEPEST = 100;

  private final ObjectReader reader =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .readerForMapOf(Object.class);

  /**
   * The document in {@code json}, UTF-8.
   *
   * @throws UnstorableException if it is no JSON object, nests too deep, or has a name or a text
   *     BSON cannot carry
   */
  public Document read(byte[] json) throws UnstorableException {
    try {
      Map<String, Object> object = reader.readValue(json);
      if (object == null) {
        throw new UnstorableException("The event carries no JSON object.");
      }
      return document(object);
    } catch (JsonProcessingException e) {
      throw new UnstorableException("Not a JSON object we can hold: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Map<?, ?> object) throws UnstorableException {
    Document document = new Document();
    for (Map.Entry<?, ?> field : object.entrySet()) {
      String name = name((String) field.getKey());
      document.append(name, value(name, field.getValue()));
    }
    return document;
  }

  private static Object value(String name, Object value) throws UnstorableException {
    if (value instanceof Map<?, ?> object) {
      return document(object);
    }
    if (value instanceof List<?> list) {
      List<Object> values = new ArrayList<>(list.size());
      for (Object element : list) {
        values.add(value(name, element));
      }
      return values;
    }
    if (value instanceof String text && hasLoneSurrogate(text)) {
      throw new UnstorableException("A text has half a surrogate pair: " + name);
    }
    if (value instanceof BigInteger) {
      throw new UnstorableException("A number is beyond 64 bits: " + name);
    }
    return value;
  }

  private static String name(String name) throws UnstorableException {
    if (name.startsWith("$") || name.indexOf('.') >= 0) {
      throw new UnstorableException("A name has $ in front or a dot in it: " + name);
    }
    if (name.indexOf('\0') >= 0 || hasLoneSurrogate(name)) {
      throw new UnstorableException("A name has NUL or half a surrogate pair in it.");
    }
    return name;
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
