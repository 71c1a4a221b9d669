package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.people.Byline;
import zhengwen.extract.metadata.people.Credit;
import zhengwen.extract.metadata.people.CreditKind;
import zhengwen.extract.metadata.people.CreditLine;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.metadata.people.PictureCredit;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.page.Statement;

/** Finds who made the article: above the body, in its first and last paragraphs, below it. */
final class PeopleFinder {

  /**
   * The people and the places that name them.
   *
   * @param author those who made it, editors apart
   * @param editor names of editors
   * @param claims lines that name them
   */
  record People(List<Found<Person>> author, List<Found<String>> editor, List<Claim> claims) {}

  private static final int LINE = 140;

  private static final int OPENING = 5;

  private static final Pattern AUTHOR_CLASS =
      Pattern.compile("(?i)author|byline|writer|reporter|zuozhe|jizhe");

  private static final Pattern EDITED =
      Pattern.compile("(?:^|[ (\\[【])(?:责任编辑|本文编辑|值班编辑|编辑|责编) ?[:/|]");

  private static final Pattern FREE_NAME =
      Pattern.compile("(?<=[网报社台刊闻] |\\d )([\\u3400-\\u9fff]{3})(?= |$)");

  private static final int EDITORS = 60;

  private static final Pattern SENTENCE = Pattern.compile("[。!?;]");

  private final Page page;
  private final Layout layout;
  private final int headline;
  private final Map<String, Found<Person>> people = new LinkedHashMap<>();
  private final Map<String, Found<String>> editors = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  PeopleFinder(Page page, Layout layout, int headline) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
  }

  /** All people the page names as makers of the article. */
  People find() {
    above();
    inside();
    below();
    declared();
    return new People(List.copyOf(people.values()), List.copyOf(editors.values()), claims);
  }

  private void above() {
    int from = headline < 0 ? Math.max(0, layout.bodyStart() - 8) : Math.max(0, headline - 2);
    for (int at = from; at < Math.min(layout.bodyStart(), layout.blocks().size()); at++) {
      if (at != headline && !isListed(at)) {
        line(at, true);
        pictures(at);
      }
    }
  }

  private void inside() {
    if (!layout.hasBody()) {
      return;
    }
    for (int at = layout.bodyStart(); at <= layout.bodyEnd(); at++) {
      String text = layout.text(at);
      boolean first = at < layout.bodyStart() + OPENING;
      boolean last = at > layout.bodyEnd() - 4;
      boolean line =
          layout.blocks().get(at).text().length() <= 60 && !SENTENCE.matcher(text).find();
      if (line && (first || last || text.length() <= 30)) {
        line(at, false);
      } else if (first) {
        add(Byline.opening(text, head(at)), at, "byline-opening", 0);
      }
      if (last) {
        closing(at);
      }
      pictures(at);
    }
  }

  private void below() {
    int until = Math.min(layout.blocks().size(), layout.bodyEnd() + 12);
    for (int at = Math.max(0, layout.bodyEnd() + 1); at < until; at++) {
      if (isListed(at)) {
        continue;
      }
      line(at, false);
      if (at <= layout.bodyEnd() + 3) {
        closing(at);
      }
      pictures(at);
    }
    for (int at = until; at < Math.min(layout.blocks().size(), layout.bodyEnd() + EDITORS); at++) {
      if (editors.isEmpty()
          && layout.text(at).length() < 40
          && EDITED.matcher(layout.text(at)).find()) {
        line(at, false);
      }
    }
  }

  /** Mostly a link: a headline of another article or a menu. */
  private boolean isListed(int at) {
    Block block = layout.blocks().get(at);
    return block.linkLength() * 2 > block.text().length() && block.text().length() > 12;
  }

  private void line(int at, boolean above) {
    Block block = layout.blocks().get(at);
    String text = layout.text(at);
    if (block.text().length() > LINE || text.isEmpty()) {
      return;
    }
    List<Credit> credits = new ArrayList<>(CreditLine.read(text, head(at)));
    List<Credit> byline = Byline.opening(text, head(at));
    byline.stream()
        .filter(b -> credits.stream().noneMatch(c -> c.start() < b.end() && b.start() < c.end()))
        .forEach(credits::add);
    if (credits.isEmpty() && above && standsAlone(at, text)) {
      credits.add(new Credit(CreditKind.AUTHOR, block.text().toString(), null, 0, text.length()));
    }
    if (credits.isEmpty() && above) {
      credits.addAll(besideDate(at, text));
    }
    add(credits, at, "credit-line", 0);
  }

  /** A full name that stands free in the date's line, behind the outlet as a rule. */
  private List<Credit> besideDate(int at, String text) {
    if (text.length() > 60 || layout.dates(at).stream().noneMatch(PrintedDate::hasYear)) {
      return List.of();
    }
    Matcher free = FREE_NAME.matcher(text);
    while (free.find()) {
      if (PersonName.isStrict(free.group(1))) {
        String name = head(at).subSequence(free.start(1), free.end(1)).toString();
        return List.of(new Credit(CreditKind.AUTHOR, name, null, free.start(1), free.end(1)));
      }
    }
    return List.of();
  }

  /**
   * A name alone in its line is the author's where the markup says so or date and title touch it.
   */
  private boolean standsAlone(int at, String text) {
    if (text.length() > 3 || !PersonName.isStrict(text) || at < headline) {
      return false;
    }
    boolean named = AUTHOR_CLASS.matcher(InfoLine.names(layout.blocks().get(at))).find();
    boolean dated =
        at + 1 < layout.blocks().size()
            && layout.dates(at + 1).stream().anyMatch(PrintedDate::hasYear);
    return named || (at == headline + 1 && dated && layout.text(at + 1).length() < 60);
  }

  private void closing(int at) {
    SourceText text = layout.blocks().get(at).text();
    String tail = Lines.tail(text);
    int from = text.length() - tail.length();
    add(Byline.closing(tail, text.subSequence(from, text.length())), at, "byline-closing", from);
  }

  private void pictures(int at) {
    SourceText text = layout.blocks().get(at).text();
    if (text.length() <= 200) {
      add(PictureCredit.read(layout.text(at), head(at)), at, "picture-credit", 0);
    }
  }

  private CharSequence head(int at) {
    SourceText text = layout.blocks().get(at).text();
    return text.subSequence(0, Math.min(text.length(), Lines.REACH));
  }

  private void add(List<Credit> credits, int at, String rule, int offset) {
    SourceText text = layout.blocks().get(at).text();
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
      claims.add(new Claim(at, start, Math.max(start, end), kind, rule));
    }
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

  /** Declarations count only where nothing is printed: systems put their users there. */
  private void declared() {
    boolean written = people.values().stream().anyMatch(p -> p.value().role() != Role.PHOTOGRAPHER);
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      String folded = MatchForm.of(value);
      Evidence evidence = new Evidence("person-declared", statement.start(), statement.end(), 0.6);
      if (isEditor(statement.name()) && editors.isEmpty() && PersonName.isStrict(folded)) {
        editors.put(value, new Found<>(value, evidence));
      } else if (!written
          && isAuthor(statement.name())
          && PersonName.isStrict(folded)
          && !editors.containsKey(value)) {
        people.putIfAbsent(value, new Found<>(new Person(value, Role.AUTHOR, null), evidence));
      }
    }
    people
        .keySet()
        .removeIf(
            name ->
                editors.containsKey(name)
                    && people.get(name).evidence().rule().equals("person-declared"));
  }

  private static boolean isEditor(String name) {
    return name.equals("meta:editor") || name.equals("meta:responsible-editor");
  }

  private static boolean isAuthor(String name) {
    return name.equals("meta:author")
        || name.equals("meta:article:author")
        || (name.startsWith("json-ld:")
            && (name.endsWith(".author.name") || name.endsWith(".author")));
  }
}
