package zhengwen.extract.metadata;

import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Reads who wrote and edited from what a page declares outside its visible text. */
final class DeclaredPeople {

  /** So many declared authors are looked for in the visible text. */
  private static final int LOOKED_FOR = 8;

  private final Page page;
  private final Layout layout;

  DeclaredPeople(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  /** Declarations count only where nothing is printed: systems put their users there. */
  void addTo(Makers makers) {
    boolean written = makers.isWritten();
    boolean edited = !makers.editor().isEmpty();
    int lookedFor = 0;
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      String folded = MatchForm.of(value);
      if (!edited && isEditor(statement.name()) && PersonName.isStrict(folded)) {
        makers.declareEditor(value, statement.start(), statement.end());
      } else if (!written && isAuthor(statement.name()) && isName(folded)) {
        boolean typed = statement.name().equals("meta:author");
        lookedFor += typed ? 1 : 0;
        if (!typed || (lookedFor <= LOOKED_FOR && isShown(folded))) {
          makers.declareAuthor(value, statement.start(), statement.end());
        }
      }
    }
    makers.settle();
  }

  private static boolean isName(String folded) {
    return PersonName.isStrict(folded) || PersonName.isForeign(folded);
  }

  /** Systems declare who typed the page in; who wrote is shown as well. */
  private boolean isShown(String folded) {
    for (int at = 0; at < layout.blocks().size(); at++) {
      if (layout.text(at).contains(folded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEditor(String name) {
    return name.equals("meta:editor") || name.equals("meta:responsible-editor");
  }

  private static boolean isAuthor(String name) {
    return name.equals("meta:author")
        || name.equals("meta:article:author")
        || name.equals("meta:og:article:author")
        || name.equals("itemprop:author")
        || name.equals("enpproperty:author")
        || (name.startsWith("json-ld:")
            && (name.endsWith(".author.name") || name.endsWith(".author")));
  }
}
