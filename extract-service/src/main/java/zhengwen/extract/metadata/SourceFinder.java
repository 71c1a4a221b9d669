package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.metadata.people.Places;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Link;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Finds the outlet that an article came from. */
final class SourceFinder {

  /**
   * The outlet and its place.
   *
   * @param found the outlet; null if none is named
   * @param claim the part of the visible text it was read from; null if it was not read there
   */
  record Source(Found<String> found, Claim claim) {

    static final Source UNKNOWN = new Source(null, null);
  }

  private static final Pattern DECLARED =
      Pattern.compile(
          "meta:(?:contentsource|source|mediaid|article:source|laiyuan|og:source|origin|copyfrom)");

  private static final Pattern LABEL_BEFORE =
      Pattern.compile("(?:[\\u3400-\\u9fff] ?:|来自|分类|标签) ?$");

  /** Where an outlet sits: 某报(武汉). */
  private static final Pattern PLACE = Pattern.compile(" ?\\(([\\u3400-\\u9fff]{2,3})\\)$");

  /** What remains of a line when dates and known words are taken away. */
  private static final Pattern TOKEN = Pattern.compile("[^ |,，;()]{2,24}(?:\\[[^\\]]{1,6}\\])?");

  private static final int LINE = 80;

  private static final int NOTE = 30;

  private static final int NOTE_START = 8;

  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)source|media_?name|laiyuan|copyfrom|nick_?name|js_name|auther|(?:^|["
              + " _-])(?:ly|name|account|mp-?name|author-?name)(?:$|[ _-])");

  private static final Pattern REPORT = Pattern.compile("(.{2,10}?)(?:快讯|讯|综合报导|报导|报道)?/.{2,8}");

  private final Page page;
  private final Layout layout;
  private final int headline;

  private final List<Found<Person>> people;

  /** Names of the authors, folded. */
  private final List<String> authors;

  SourceFinder(Page page, Layout layout, int headline, List<Found<Person>> authors) {
    this.authors = authors.stream().map(author -> MatchForm.of(author.value().name())).toList();
    this.people = authors;
    this.page = page;
    this.layout = layout;
    this.headline = headline;
  }

  /** The outlet: labelled, else declared, else printed beside the date. */
  Source find(Claim date) {
    Source found = labelled(Math.max(0, headline - 6), layout.bodyStart() + 2);
    if (found.found() == null) {
      found = labelled(Math.max(headline + 1, layout.bodyEnd() - 2), layout.bodyEnd() + 8);
    }
    if (found.found() == null) {
      found = inBody();
    }
    if (found.found() == null) {
      found = declared();
    }
    if (found.found() == null) {
      found = marked();
    }
    if (found.found() == null) {
      found = besideDate(date);
    }
    return found.found() == null ? ofReporter() : found;
  }

  private Source labelled(int from, int until) {
    int last = Math.min(until, layout.blocks().size() - 1);
    for (int at = from; at <= last; at++) {
      Block block = layout.blocks().get(at);
      String text = layout.text(at);
      boolean prose = at >= layout.bodyStart() && at <= layout.bodyEnd() && text.length() > 60;
      SourceNote announced = SourceNote.announced(text);
      if (announced != null) {
        return source(block, announced, "source-announced");
      }
      if (text.length() > 160 || prose) {
        continue;
      }
      for (SourceNote note : SourceNote.read(text)) {
        Source read =
            note.start() < note.end()
                ? source(block, note, "source-labelled")
                : following(at + 1, text, note);
        if (read.found() != null) {
          return read;
        }
      }
    }
    return Source.UNKNOWN;
  }

  /** A line of its own in the later half of the body that is nothing but a source note. */
  private Source inBody() {
    for (int at = layout.bodyEnd(); at > (layout.bodyStart() + layout.bodyEnd()) / 2; at--) {
      String text = layout.text(at);
      boolean line = layout.blocks().get(at).text().length() <= NOTE;
      for (SourceNote note : line ? SourceNote.read(text) : List.<SourceNote>of()) {
        if (note.start() <= NOTE_START
            && note.start() < note.end()
            && note.end() >= text.length() - 2) {
          return source(layout.blocks().get(at), note, "source-labelled");
        }
      }
    }
    return Source.UNKNOWN;
  }

  /** A label that ends its block names what the next block shows. */
  private Source following(int next, String text, SourceNote note) {
    if (next >= layout.blocks().size() || note.end() < text.length()) {
      return Source.UNKNOWN;
    }
    SourceNote value = SourceNote.value(layout.text(next), 0);
    boolean named = OutletName.mayBe(layout.text(next).substring(value.start(), value.end()));
    return named ? source(layout.blocks().get(next), value, "source-labelled") : Source.UNKNOWN;
  }

  private Source source(Block block, SourceNote note, String rule) {
    String line = layout.text(block.index());
    String folded = line.substring(note.start(), note.end());
    Matcher place = PLACE.matcher(folded);
    if (place.find() && Places.isKnown(place.group(1))) {
      return source(block, new SourceNote(note.start(), note.start() + place.start()), rule);
    }
    if (folded.length() < 2
        || PersonName.isPlaceholder(folded)
        || folded.startsWith("http")
        || !folded.chars().anyMatch(Character::isLetter)) {
      return Source.UNKNOWN;
    }
    String printed = block.text().subSequence(note.start(), note.end()).toString().strip();
    Evidence evidence =
        new Evidence(
            rule, block.text().sourceStart(note.start()), block.text().sourceEnd(note.end()), 0.95);
    Claim claim = new Claim(block.index(), note.start(), note.end(), ClaimKind.SOURCE_NOTE, rule);
    return new Source(new Found<>(printed, evidence), claim);
  }

  private Source declared() {
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      if (DECLARED.matcher(statement.name()).matches()
          && OutletName.mayBe(value)
          && !PersonName.isPlaceholder(value)) {
        Evidence evidence =
            new Evidence("source-declared", statement.start(), statement.end(), 0.8);
        return new Source(new Found<>(value, evidence), null);
      }
    }
    return Source.UNKNOWN;
  }

  /** The outlet whose reporter the byline names: 某报记者张三. */
  private Source ofReporter() {
    for (Found<Person> author : people) {
      String outlet = author.value().affiliation();
      boolean reports = author.value().role() == Role.REPORTER;
      if (reports && outlet != null && OutletName.isProper(MatchForm.of(outlet))) {
        Evidence at = author.evidence();
        Evidence evidence = new Evidence("source-of-reporter", at.start(), at.end(), 0.6);
        return new Source(new Found<>(outlet, evidence), null);
      }
    }
    return Source.UNKNOWN;
  }

  /** An outlet that the markup calls the source. */
  private Source marked() {
    int until = Math.min(layout.bodyStart(), layout.blocks().size() - 1);
    for (int at = Math.max(0, headline - 3); at <= until; at++) {
      Block block = layout.blocks().get(at);
      String text = layout.text(at);
      if (block.text().length() > LINE || at == headline) {
        continue;
      }
      for (Segment segment : Segment.of(block.text(), page.source(), text.length())) {
        String value = text.substring(segment.start(), segment.end()).strip();
        boolean named =
            MARKED.matcher(segment.marks()).find()
                && OutletName.mayBe(value)
                && !PersonName.isStrict(value)
                && !namesAuthors(value);
        if (named
            && layout.dates(at).stream()
                .noneMatch(d -> d.start() < segment.end() && segment.start() < d.end())) {
          return source(block, SourceNote.value(text, segment.start()), "source-marked");
        }
      }
    }
    return Source.UNKNOWN;
  }

  /** An outlet without a label stands in the date's line or next to it. */
  private Source besideDate(Claim date) {
    if (date == null || date.block() > layout.bodyStart() + 1) {
      return Source.UNKNOWN;
    }
    Source above = ownLine(date.block() - 1);
    if (above.found() != null && OutletName.isProper(layout.text(date.block() - 1))) {
      return above;
    }
    Source same = inLine(date.block(), date);
    if (same.found() != null) {
      return same;
    }
    return above.found() != null ? above : ownLine(date.block() + 1);
  }

  private Source inLine(int at, Claim date) {
    String text = layout.text(at);
    String rest = text;
    for (PrintedDate other : layout.dates(at)) {
      rest =
          rest.substring(0, other.start())
              + " ".repeat(other.end() - other.start())
              + rest.substring(other.end());
    }
    Block block = layout.blocks().get(at);
    SourceNote best = null;
    for (SourceNote token : tokens(rest, block)) {
      String value = rest.substring(token.start(), token.end());
      boolean proper = OutletName.isProper(value);
      boolean outlet = proper || (OutletName.mayBe(value) && text.length() < 60);
      boolean labelled = LABEL_BEFORE.matcher(rest.substring(0, token.start())).find();
      if (outlet
          && !labelled
          && !Places.isKnown(value)
          && !PersonName.isStrict(value)
          && !namesAuthors(value)) {
        if (proper) {
          return source(block, named(rest, token), "source-beside-date");
        }
        best = best == null || nearer(token, best, date) ? token : best;
      }
    }
    return best == null ? Source.UNKNOWN : source(block, named(rest, best), "source-beside-date");
  }

  private static boolean nearer(SourceNote one, SourceNote other, Claim date) {
    return distance(one, date) < distance(other, date);
  }

  private static int distance(SourceNote token, Claim date) {
    return Math.max(date.start() - token.end(), token.start() - date.end());
  }

  /** The words of a line; a link's bounds part what is printed together: section and outlet. */
  private static List<SourceNote> tokens(String rest, Block block) {
    List<SourceNote> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(rest);
    while (token.find()) {
      int start = token.start();
      for (Link link : block.links()) {
        for (int bound : new int[] {link.start(), link.end()}) {
          if (bound > start + 1 && bound < token.end() - 1) {
            tokens.add(new SourceNote(start, bound));
            start = bound;
          }
        }
      }
      tokens.add(new SourceNote(start, token.end()));
    }
    return tokens;
  }

  private static SourceNote named(String rest, SourceNote token) {
    SourceNote note = SourceNote.value(rest, token.start());
    String value = rest.substring(token.start(), token.end());
    int end = Math.min(token.end(), Math.max(note.end(), token.end() - closing(value)));
    return outletOf(rest, note.start(), end);
  }

  /** Of 某报快讯/张三 only the outlet. */
  private static SourceNote outletOf(String text, int start, int end) {
    Matcher report = REPORT.matcher(text.substring(start, end));
    return new SourceNote(start, report.matches() ? start + report.end(1) : end);
  }

  /** Whether the token is nothing but the authors' names. */
  private boolean namesAuthors(String value) {
    String rest = value;
    for (String author : authors) {
      rest = rest.replace(author, "");
    }
    return rest.isBlank();
  }

  /** Marks that close a title are no part of the outlet's name. */
  private static int closing(String token) {
    return token.endsWith("》") || token.endsWith("】") ? 1 : 0;
  }

  private Source ownLine(int at) {
    if (at <= headline || at >= layout.bodyStart()) {
      return Source.UNKNOWN;
    }
    String text = layout.text(at);
    int blank = text.indexOf(' ');
    if (blank > 0 && text.length() <= LINE && PersonName.isStrict(text.substring(0, blank))) {
      String rest = text.substring(blank + 1);
      return OutletName.isProper(rest)
          ? source(
              layout.blocks().get(at),
              new SourceNote(blank + 1, text.length()),
              "source-beside-date")
          : Source.UNKNOWN;
    }
    boolean outlet =
        OutletName.mayBe(text)
            && !PersonName.isStrict(text)
            && authors.stream().noneMatch(text::contains)
            && layout.blocks().get(at).text().length() <= 16;
    return outlet
        ? source(layout.blocks().get(at), new SourceNote(0, text.length()), "source-beside-date")
        : Source.UNKNOWN;
  }
}
