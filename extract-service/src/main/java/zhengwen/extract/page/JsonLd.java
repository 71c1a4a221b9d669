package zhengwen.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Flattens JSON-LD into statements, one for each value, named by type and path. */
final class JsonLd {

  /** A value deeper than this, or behind a longer key, says nothing about an article. */
  private static final int DEEPEST = 12;

  private static final int LONGEST_KEY = 60;

  private JsonLd() {}

  static void read(Element script, Statements statements) {
    for (JsonNode document : TolerantJson.read(script.data())) {
      flatten(document, script, statements);
    }
  }

  private static void flatten(JsonNode document, Element script, Statements statements) {
    Deque<Place> pending = new ArrayDeque<>();
    pending.push(new Place(null, document, 0));
    while (!pending.isEmpty()) {
      Place place = pending.pop();
      if (place.node().isValueNode()) {
        if (place.path() != null && !place.node().isNull()) {
          statements.addContent(script, place.path(), text(place.node()));
        }
      } else if (place.depth() < DEEPEST) {
        List<Place> inner = inner(place);
        Collections.reverse(inner);
        inner.forEach(pending::push);
      }
    }
  }

  private static List<Place> inner(Place place) {
    List<Place> inner = new ArrayList<>();
    if (place.node().isArray()) {
      place.node().forEach(item -> inner.add(new Place(place.path(), item, place.depth() + 1)));
      return inner;
    }
    String path = place.path() == null ? "json-ld:" + type(place.node()) : place.path();
    for (Map.Entry<String, JsonNode> field : place.node().properties()) {
      String key = field.getKey();
      if (key.equals("@graph")) {
        inner.add(new Place(null, field.getValue(), place.depth() + 1));
      } else if (!key.startsWith("@") && key.length() <= LONGEST_KEY) {
        inner.add(new Place(path + "." + key, field.getValue(), place.depth() + 1));
      }
    }
    return inner;
  }

  /** The first type of an object without its vocabulary's address. */
  private static String type(JsonNode object) {
    JsonNode type = object.path("@type");
    String name = type.isArray() ? type.path(0).asText("") : type.asText("");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
    return name.isBlank() || name.length() > LONGEST_KEY ? "Thing" : name.strip();
  }

  private static String text(JsonNode value) {
    String text = value.asText();
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** A node on the way, with the path that leads to it; null where a new thing begins. */
  private record Place(String path, JsonNode node, int depth) {}
}
