package zhengwen.store.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A stored document as schema.org NewsArticle (JSON-LD); vocabulary from schema.org. */
final class NewsArticle {

  private static final List<String> SAME =
      List.of(
          "headline",
          "alternativeHeadline",
          "datePublished",
          "articleSection",
          "keywords",
          "inLanguage",
          "articleBody",
          "url");

  private NewsArticle() {}

  /** The NewsArticle of a document; what is unknown is left out. */
  static Document of(Document document) {
    Document article =
        new Document("@context", "https://schema.org").append("@type", "NewsArticle");
    put(article, "identifier", document.get("id"));
    SAME.forEach(name -> put(article, name, document.get(name)));
    put(article, "publisher", organization(document.get("publisher")));
    put(article, "sourceOrganization", organization(document.get("sourceOrganization")));
    put(article, "author", people(document.get("author"), "reporter", "author"));
    put(article, "contributor", people(document.get("author"), "contributor", "photographer"));
    put(article, "translator", people(document.get("author"), "translator"));
    put(article, "editor", people(document.get("editor")));
    if (document.get("dateline") instanceof Document dateline) {
      put(article, "dateline", dateline(dateline));
    }
    return article;
  }

  /** Everyone, or those with one of {@code roles}. */
  private static List<Document> people(Object people, String... roles) {
    List<Document> found = new ArrayList<>();
    if (people instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof Document person
            && (roles.length == 0 || List.of(roles).contains(String.valueOf(person.get("role"))))) {
          found.add(person(person));
        }
      }
    }
    return found;
  }

  private static Document person(Document person) {
    Document named = new Document("@type", "Person").append("name", person.get("name"));
    put(named, "affiliation", organization(person.get("affiliation")));
    return named;
  }

  private static Document organization(Object name) {
    return name instanceof String text
        ? new Document("@type", "Organization").append("name", text)
        : null;
  }

  /** Schema.org has one text for it: place, date and agency as far as they were printed. */
  private static String dateline(Document dateline) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of("agency", "place", "date")) {
      if (dateline.get(part) instanceof String text) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private static void put(Document article, String name, Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      article.append(name, value);
    }
  }
}
