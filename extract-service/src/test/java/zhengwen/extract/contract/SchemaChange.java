package zhengwen.extract.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader of documents loses when their schema changes: properties that are gone or no longer
 * sure to be there, and values it has not been told of.
 */
final class SchemaChange {

  private final List<String> breaches = new ArrayList<>();

  private SchemaChange() {}

  /** The breaches of promises made by an older schema, none if the newer one keeps them all. */
  static List<String> breaches(JsonNode older, JsonNode newer) {
    SchemaChange change = new SchemaChange();
    change.compare("", older, newer);
    return change.breaches;
  }

  private void compare(String place, JsonNode older, JsonNode newer) {
    older
        .fieldNames()
        .forEachRemaining(
            keyword -> {
              JsonNode was = older.get(keyword);
              JsonNode is = newer.path(keyword);
              String where = place + "/" + keyword;
              switch (keyword) {
                case "title", "description", "$schema", "$id" -> {}
                case "properties", "$defs" -> members(where, was, is);
                case "required" -> subset(where, values(was), values(is), "no longer sure");
                case "type", "enum" -> subset(where, values(is), values(was), "new to readers");
                case "items", "additionalProperties" -> nested(where, was, is);
                case "oneOf" -> branches(where, was, is);
                case "minimum" -> bound(where, is, is.doubleValue() < was.doubleValue());
                case "maximum" -> bound(where, is, is.doubleValue() > was.doubleValue());
                default -> same(where, was, is);
              }
            });
    added(place, older, newer);
  }

  private void added(String place, JsonNode older, JsonNode newer) {
    // A new required property takes nothing from readers, but documents still on the topic lack it.
    for (String name : values(newer.path("required"))) {
      if (!values(older.path("required")).contains(name)) {
        breaches.add(place + "/required: " + name + " is missing in documents already written");
      }
    }
  }

  private void members(String where, JsonNode was, JsonNode is) {
    was.fieldNames()
        .forEachRemaining(
            name -> {
              if (is.has(name)) {
                compare(where + "/" + name, was.get(name), is.get(name));
              } else {
                breaches.add(where + "/" + name + ": is gone");
              }
            });
  }

  private void nested(String where, JsonNode was, JsonNode is) {
    if (was.isObject() && is.isObject()) {
      compare(where, was, is);
    } else {
      same(where, was, is);
    }
  }

  private void branches(String where, JsonNode was, JsonNode is) {
    if (was.size() != is.size()) {
      breaches.add(where + ": another number of alternatives");
      return;
    }
    for (int i = 0; i < was.size(); i++) {
      compare(where + "/" + i, was.get(i), is.get(i));
    }
  }

  private void bound(String where, JsonNode is, boolean wider) {
    if (is.isMissingNode() || wider) {
      breaches.add(where + ": wider");
    }
  }

  private void same(String where, JsonNode was, JsonNode is) {
    if (!was.equals(is)) {
      breaches.add(where + ": " + was + " became " + is);
    }
  }

  private void subset(String where, Set<String> part, Set<String> whole, String otherwise) {
    for (String value : part) {
      if (!whole.contains(value)) {
        breaches.add(where + ": " + value + " is " + otherwise);
      }
    }
    if (part.isEmpty() != whole.isEmpty()) {
      breaches.add(where + ": is gone");
    }
  }

  private static Set<String> values(JsonNode node) {
    Set<String> values = new TreeSet<>();
    if (node.isArray()) {
      node.forEach(value -> values.add(value.asText()));
    } else if (node.isValueNode()) {
      values.add(node.asText());
    }
    return values;
  }
}
