package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String FREE = "name-beside-date";

  private static final String DECLARED = "person-declared";

  private static final Pattern EDITED =
      Pattern.compile("(?:^|[ (\\[【])(?:责任编辑|本文编辑|值班编辑|编辑|责编) ?[:/|]");

  private static final Pattern TITLED = Pattern.compile("^([\\u3400-\\u9fff]{2,4}):");

  private static final int EDITORS = 60;

  private static final Pattern SENTENCE = Pattern.compile("[。!?;]");

  private final Page page;
  private final Layout layout;
  private final int headline;
  private final FreeNames freeNames;
  private final Map<String, Found<Person>> people = new LinkedHashMap<>();
  private final Map<String, Found<String>> editors = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  PeopleFinder(Page page, Layout layout, int headline) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.freeNames = new FreeNames(layout, page.source(), headline);
  }

  /** All people the page names as makers of the article. */
  People find() {
    above();
    inside();
    below();
    if (people.isEmpty()) {
      titled();
    }
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
    addApart(byline, credits);
    if (above && credits.stream().noneMatch(PeopleFinder::isWriter)) {
      List<Credit> free = new ArrayList<>(credits);
      addApart(freeNames.in(at), free);
      add(free.subList(credits.size(), free.size()), at, FREE, 0);
    }
    add(credits, at, "credit-line", 0);
  }

  /** Adds the credits that stand apart from those known. */
  private static void addApart(List<Credit> more, List<Credit> credits) {
    List<Credit> known = List.copyOf(credits);
    more.stream()
        .filter(m -> known.stream().noneMatch(k -> k.start() < m.end() && m.start() < k.end()))
        .forEach(credits::add);
  }

  private static boolean isWriter(Credit credit) {
    return credit.kind() != CreditKind.EDITOR
        && credit.kind() != CreditKind.OTHER
        && credit.kind() != CreditKind.PHOTOGRAPHER;
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

  /** An opinion's headline opens with its author, whom a line beside it presents: 张三：我看…. */
  private void titled() {
    Matcher opening = headline < 0 ? null : TITLED.matcher(layout.text(headline));
    if (opening == null || !opening.find() || !PersonName.isStrict(opening.group(1))) {
      return;
    }
    String name = opening.group(1);
    int until = Math.min(layout.bodyStart(), layout.blocks().size());
    for (int at = Math.max(0, headline - 4); at < until; at++) {
      String text = layout.text(at);
      boolean presents =
          text.startsWith(name) && text.substring(name.length()).matches(" ?(?:作者|专栏作者)?");
      if (at != headline && presents) {
        String printed = head(at).subSequence(0, name.length()).toString();
        add(List.of(new Credit(CreditKind.AUTHOR, printed, null, 0, name.length())), at, FREE, 0);
      }
    }
  }

  /** Declarations count only where nothing is printed: systems put their users there. */
  private void declared() {
    boolean written = people.values().stream().anyMatch(p -> p.value().role() != Role.PHOTOGRAPHER);
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      String folded = MatchForm.of(value);
      Evidence evidence = new Evidence(DECLARED, statement.start(), statement.end(), 0.6);
      if (isEditor(statement.name()) && editors.isEmpty() && PersonName.isStrict(folded)) {
        editors.put(value, new Found<>(value, evidence));
      } else if (!written
          && isAuthor(statement.name())
          && (PersonName.isStrict(folded) || PersonName.isForeign(folded))
          && (!statement.name().equals("meta:author") || isShown(value))
          && !editors.containsKey(value)) {
        people.putIfAbsent(value, new Found<>(new Person(value, Role.AUTHOR, null), evidence));
      }
    }
    people.keySet().removeIf(name -> editors.containsKey(name) && isUnlabelled(name));
  }

  private boolean isUnlabelled(String name) {
    String rule = people.get(name).evidence().rule();
    return rule.equals(DECLARED) || rule.equals(FREE);
  }

  /** Systems declare who typed the page in; who wrote is shown as well. */
  private boolean isShown(String name) {
    return page.blocks().stream().anyMatch(block -> block.text().toString().contains(name));
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
