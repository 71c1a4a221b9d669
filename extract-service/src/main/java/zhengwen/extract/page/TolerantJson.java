package zhengwen.extract.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON as pages have it: raw line breaks and unescaped quotation marks in strings, trailing
 * commas, comments, markup comments around it, several values in a row.
 */
final class TolerantJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private static final String CDATA = "<![CDATA[";

  private TolerantJson() {}

  /** The values that {@code text} holds; none if it is no JSON even with good will. */
  static List<JsonNode> read(String text) {
    int start = start(text);
    if (start < 0) {
      return List.of();
    }
    String json = text.substring(start);
    List<JsonNode> values = parse(json);
    return values.isEmpty() ? parse(JsonQuotes.escapeInner(json)) : values;
  }

  /** Where the first object or array starts, past the mark of a CDATA section; -1 if none does. */
  private static int start(String text) {
    int cdata = text.indexOf(CDATA);
    for (int at = 0; at < text.length(); at++) {
      if (at == cdata) {
        at += CDATA.length() - 1;
      } else if (text.charAt(at) == '{' || text.charAt(at) == '[') {
        return at;
      }
    }
    return -1;
  }

  /** Values up to the first that cannot be read; that may be the rest of a markup comment. */
  private static List<JsonNode> parse(String json) {
    List<JsonNode> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(json);
        MappingIterator<JsonNode> read = MAPPER.readerFor(JsonNode.class).readValues(parser)) {
      while (read.hasNextValue()) {
        values.add(read.nextValue());
      }
    } catch (JsonProcessingException broken) {
      return values;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return values;
  }
}
