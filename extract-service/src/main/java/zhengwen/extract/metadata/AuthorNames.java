package zhengwen.extract.metadata;

import java.util.List;
import zhengwen.extract.metadata.form.MatchForm;

/** The authors' folded names, which are no outlets where they stand. */
record AuthorNames(List<String> names) {

  static AuthorNames of(List<Found<Person>> authors) {
    return new AuthorNames(
        authors.stream().map(author -> MatchForm.of(author.value().name())).toList());
  }

  /** Whether the text is nothing but their names. */
  boolean areAllOf(String text) {
    String rest = text;
    for (String author : names) {
      rest = rest.replace(author, "");
    }
    return rest.isBlank();
  }

  /** Whether the text holds one of them. */
  boolean areIn(String text) {
    return names.stream().anyMatch(text::contains);
  }
}
