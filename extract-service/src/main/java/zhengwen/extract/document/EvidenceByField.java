package zhengwen.extract.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Found;
import zhengwen.extract.metadata.Metadata;

/**
 * Evidence under the names of the document's fields; a list's entries as {@code author[0]}, because
 * MongoDB's field names hold no dots.
 */
final class EvidenceByField {

  private final Map<String, Evidence> fields = new LinkedHashMap<>();

  private EvidenceByField() {}

  static Map<String, Evidence> of(Metadata metadata) {
    EvidenceByField evidence = new EvidenceByField();
    evidence.put("headline", metadata.headline());
    evidence.put("alternativeHeadline", metadata.alternativeHeadline());
    evidence.put("datePublished", metadata.datePublished());
    evidence.put("dateline", metadata.dateline());
    evidence.put("publisher", metadata.publisher());
    evidence.put("sourceOrganization", metadata.sourceOrganization());
    evidence.putAll("author", metadata.author());
    evidence.putAll("editor", metadata.editor());
    evidence.put("articleSection", metadata.articleSection());
    return evidence.fields;
  }

  private <T> void putAll(String field, List<Found<T>> values) {
    for (int i = 0; i < values.size(); i++) {
      put(field + "[" + i + "]", values.get(i));
    }
  }

  private void put(String field, Found<?> found) {
    if (found != null && found.evidence() != null) {
      fields.put(field, found.evidence());
    }
  }
}
