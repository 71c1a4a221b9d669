package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.people.Byline;
import zhengwen.extract.metadata.people.Credit;
import zhengwen.extract.metadata.people.CreditKind;
import zhengwen.extract.metadata.people.CreditLine;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.metadata.people.PictureCredit;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.SourceText;

/** Finds who made the article: above the body, in its first and last paragraphs, below it. */
final class PeopleFinder {

  private static final int LINE = 140;

  private static final int OPENING = 5;

  /** Blocks that may stand between a byline and what it is beside. */
  private static final int REACH = 20;

  private static final Pattern EDITED =
      Pattern.compile("(?:^|[ (\\[【])(?:责任编辑|本文编辑|值班编辑|编辑|责编) ?[:/|]");

  private static final Pattern TITLED = Pattern.compile("^([\\u3400-\\u9fff]{2,4}):");

  /** What a reporter asks in an interview. */
  private static final Pattern ASKED = Pattern.compile("^[\\u3400-\\u9fff]{0,4}记者 ?:.*[?!。…]$");

  private static final Pattern ITEM =
      Pattern.compile("^[· ]{0,2}([^:/|()\\[\\]【】<>]{3,60}) (?:作者|文|记者|撰文) ?[:/|]");

  private static final Signs ITEMS = Signs.of("作者 文: 文/ 文| 记者 撰文");

  private static final Pattern MADE = Pattern.compile("编辑|责编|记者|来源|校对|审核|摄影|通讯员|供稿|本文|原文|出品");

  private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}[0-9]{2,6}");

  private static final Pattern LABEL =
      Pattern.compile("(?:本文)?(?:作者|记者|撰文|撰稿|通讯员|编辑|责编|责任编辑) ?[:/]");

  /** Between who posted and the blog. */
  private static final String POSTED = " 发表在 ";

  private static final int CELL = 20;

  private static final int EDITORS = 60;

  private static final Pattern SENTENCE = Pattern.compile("[。!?;]");

  /** Whole sentences below the article are comments, not credits. */
  private static final Pattern SAID = Pattern.compile("^[^:/()]*[。!?][^:/()]*[。!?]$");

  private final Page page;
  private final Layout layout;
  private final int headline;
  private final FreeNames freeNames;
  private final Makers makers = new Makers();

  PeopleFinder(Page page, Layout layout, int headline) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.freeNames = new FreeNames(page, layout, headline);
  }

  /** All people the page names as makers of the article. */
  Makers find() {
    above();
    inside();
    below();
    if (makers.author().isEmpty()) {
      titled();
    }
    if (!makers.isWritten()) {
      makers.add(new AuthorBox(layout, page.source()).find());
    }
    new DeclaredPeople(page, layout).addTo(makers);
    return makers;
  }

  private void above() {
    int from = headline < 0 ? Math.max(0, layout.bodyStart() - 8) : Math.max(0, headline - 2);
    for (int at = from; at < Math.min(layout.bodyStart(), layout.blocks().size()); at++) {
      if (at != headline && isBeside(at) && !isListed(at)) {
        line(at, true);
        pictures(at);
      }
    }
  }

  /** Near the headline or the body: what is far from both belongs to other articles. */
  private boolean isBeside(int at) {
    return at <= headline + REACH || at >= layout.bodyStart() - REACH;
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
        line(at, first && isInformation(at));
      } else if (first) {
        makers.add(Byline.opening(text, head(at)), layout.blocks().get(at), "byline-opening", 0);
      }
      if (last) {
        closing(at);
      }
      pictures(at);
    }
  }

  /** An information line may stand below a summary. */
  private boolean isInformation(int at) {
    return layout.dates(at).stream().anyMatch(date -> date.hasYear() && date.time() != null);
  }

  private void below() {
    int until = Math.min(layout.blocks().size(), layout.bodyEnd() + 12);
    for (int at = Math.max(0, layout.bodyEnd() + 1); at < until; at++) {
      if (isListed(at)) {
        continue;
      }
      if (!SAID.matcher(layout.text(at)).find() && !isItem(at)) {
        line(at, false);
      }
      if (at <= layout.bodyEnd() + 3) {
        closing(at);
      }
      pictures(at);
    }
    for (int at = until; at < Math.min(layout.blocks().size(), layout.bodyEnd() + EDITORS); at++) {
      String text = layout.text(at);
      boolean edited =
          makers.editor().isEmpty() && text.length() < 40 && EDITED.matcher(text).find();
      if (edited || makers.author().isEmpty() && text.contains(POSTED)) {
        line(at, false);
      }
    }
  }

  /** Another article's headline with who wrote that: 某篇 作者：张三. */
  private boolean isItem(int at) {
    Matcher item = ITEM.matcher(layout.text(at));
    return ITEMS.areIn(layout.text(at))
        && item.find()
        && CreditLine.read(item.group(1), item.group(1)).isEmpty()
        && !MADE.matcher(item.group(1)).find();
  }

  /**
   * Mostly a link: a headline of another article or a menu. An address to write to is none, nor are
   * the links of a line right below the headline.
   */
  private boolean isListed(int at) {
    Block block = layout.blocks().get(at);
    boolean linked = block.linkLength() * 2 > block.text().length() && block.text().length() > 12;
    boolean info = at > headline && at <= headline + 2 && block.links().size() > 1;
    boolean posted = layout.text(at).contains(POSTED);
    return linked && !info && !posted && layout.text(at).indexOf('@') < 0;
  }

  private void line(int at, boolean above) {
    Block block = layout.blocks().get(at);
    String text = layout.text(at);
    if (block.text().length() > LINE || text.isEmpty() || ASKED.matcher(text).find()) {
      return;
    }
    List<Credit> credits =
        new ArrayList<>(TaggedNames.bounded(CreditLine.read(text, head(at)), block, page));
    List<Credit> byline = Byline.opening(text, head(at));
    addApart(byline, credits);
    addApart(labelledBefore(at, text), credits);
    credits.removeIf(this::isStray);
    if (above && credits.stream().noneMatch(PeopleFinder::isWriter)) {
      List<Credit> free = new ArrayList<>(credits);
      addApart(freeNames.in(at), free);
      makers.add(
          free.subList(credits.size(), free.size()), layout.blocks().get(at), Makers.FREE, 0);
    }
    makers.add(credits, layout.blocks().get(at), "credit-line", 0);
  }

  /** An editor's number, which in a text without markup may belong to anything. */
  private boolean isStray(Credit credit) {
    return page.form() == PageForm.TEXT && CODE.matcher(credit.name()).matches();
  }

  /** A name in a cell of its own behind the cell of its label. */
  private List<Credit> labelledBefore(int at, String text) {
    String label = at == 0 || text.length() > CELL ? "" : layout.text(at - 1).strip();
    if (!LABEL.matcher(label).matches()) {
      return List.of();
    }
    return CreditLine.read(label + text, label + head(at)).stream()
        .filter(credit -> credit.start() >= label.length())
        .map(credit -> credit.moved(-label.length()))
        .toList();
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
    makers.add(
        Byline.closing(tail, text.subSequence(from, text.length())).stream()
            .filter(credit -> !isStray(credit))
            .toList(),
        layout.blocks().get(at),
        "byline-closing",
        from);
  }

  private void pictures(int at) {
    SourceText text = layout.blocks().get(at).text();
    if (text.length() <= 200) {
      makers.add(
          PictureCredit.read(layout.text(at), head(at)),
          layout.blocks().get(at),
          "picture-credit",
          0);
    }
  }

  private CharSequence head(int at) {
    SourceText text = layout.blocks().get(at).text();
    return text.subSequence(0, Math.min(text.length(), Lines.REACH));
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
        makers.add(
            List.of(new Credit(CreditKind.AUTHOR, printed, null, 0, name.length())),
            layout.blocks().get(at),
            Makers.FREE,
            0);
      }
    }
  }
}
