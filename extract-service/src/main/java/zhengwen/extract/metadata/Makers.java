package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.metadata.people.Credit;
import zhengwen.extract.metadata.people.CreditKind;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.SourceText;

/** Those who made an article, as they are found, with the lines that name them. */
final class Makers {

  /** The rule of names that only their place makes authors. */
  static final String FREE = "name-beside-date";

  private static final String DECLARED = "person-declared";

  private final Map<String, Found<Person>> people = new LinkedHashMap<>();
  private final Map<String, Found<String>> editors = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  /** Those who made it, editors apart. */
  List<Found<Person>> author() {
    return List.copyOf(people.values());
  }

  /** Names of editors. */
  List<Found<String>> editor() {
    return List.copyOf(editors.values());
  }

  /** The lines that name them. */
  List<Claim> claims() {
    return claims;
  }

  /** Whether anybody is known to have written it. */
  boolean isWritten() {
    return people.values().stream().anyMatch(p -> p.value().role() != Role.PHOTOGRAPHER);
  }

  /** Adds those whom a block names, {@code offset} units from where the credits count. */
  void add(List<Credit> credits, Block block, String rule, int offset) {
    SourceText text = block.text();
    boolean edited = false;
    for (Credit credit : credits) {
      Evidence evidence =
          new Evidence(
              rule,
              text.sourceStart(credit.start() + offset),
              text.sourceEnd(credit.end() + offset),
              0.9);
      edited |= keep(credit, evidence);
    }
    if (!credits.isEmpty()) {
      ClaimKind kind = edited ? ClaimKind.CREDIT : ClaimKind.BYLINE;
      int start = credits.get(0).start() + offset;
      int end = credits.get(credits.size() - 1).end() + offset;
      claims.add(new Claim(block.index(), start, Math.max(start, end), kind, rule));
    }
  }

  /** Adds an author, if one was found. */
  void add(Found<Person> author) {
    if (author != null) {
      people.putIfAbsent(author.value().name(), author);
    }
  }

  /** Adds an author whom a declaration names. */
  void declareAuthor(String name, int start, int end) {
    Evidence evidence = new Evidence(DECLARED, start, end, 0.6);
    people.putIfAbsent(name, new Found<>(new Person(name, Role.AUTHOR, null), evidence));
  }

  /** Adds an editor whom a declaration names. */
  void declareEditor(String name, int start, int end) {
    editors.putIfAbsent(name, new Found<>(name, new Evidence(DECLARED, start, end, 0.6)));
  }

  /** A name that no label gives to an author and a label gives to an editor is the editor's. */
  void settle() {
    people.keySet().removeIf(name -> editors.containsKey(name) && isUnlabelled(name));
  }

  private boolean isUnlabelled(String name) {
    String rule = people.get(name).evidence().rule();
    return rule.equals(DECLARED) || rule.equals(FREE);
  }

  private boolean keep(Credit credit, Evidence evidence) {
    switch (credit.kind()) {
      case EDITOR -> editors.putIfAbsent(credit.name(), new Found<>(credit.name(), evidence));
      case OTHER -> {
        return true;
      }
      default -> {
        Person person = new Person(credit.name(), role(credit.kind()), credit.affiliation());
        Found<Person> known = people.get(credit.name());
        if (known == null
            || (known.value().role() == Role.PHOTOGRAPHER && person.role() != Role.PHOTOGRAPHER)) {
          people.put(credit.name(), new Found<>(person, evidence));
        }
      }
    }
    return credit.kind() == CreditKind.EDITOR || credit.kind() == CreditKind.PHOTOGRAPHER;
  }

  private static Role role(CreditKind kind) {
    return switch (kind) {
      case REPORTER -> Role.REPORTER;
      case CONTRIBUTOR -> Role.CONTRIBUTOR;
      case PHOTOGRAPHER -> Role.PHOTOGRAPHER;
      case TRANSLATOR -> Role.TRANSLATOR;
      default -> Role.AUTHOR;
    };
  }
}
