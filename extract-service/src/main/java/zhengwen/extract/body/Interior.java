package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Container;

/** What the blocks inside the article's region are. */
final class Interior {

  private static final int LONGEST_NOTE = 60;
  private static final double LINKED = 0.4;
  private static final int FOREIGN = 8;

  private final Region region;
  private final Claims claims;
  private final Pictures pictures;
  private final Insets insets;
  private final Tail tail;
  private final Summaries summaries;
  private final Lone lone;
  private final LinkBoxes boxes;
  private final Buttons buttons;
  private final boolean punctuated;
  private final Signature signature;
  private final AuthorNote note;
  private final int opening;
  private final Container home;
  private final String headline;
  private final PlaceShares shares;

  Interior(
      List<Facts> facts,
      Elements elements,
      Region region,
      Claims claims,
      Insets insets,
      String headline) {
    this.insets = insets;
    this.region = region;
    this.claims = claims;
    this.pictures = new Pictures(facts, region);
    this.tail = new Tail(facts, region, claims);
    this.summaries = new Summaries(facts, region);
    this.lone = new Lone(facts, region);
    this.boxes = new LinkBoxes(facts.subList(region.start(), region.end()), elements);
    this.punctuated = Punctuation.in(facts.subList(region.start(), region.end()));
    this.home = tail.last() < 0 ? Container.root() : facts.get(tail.last()).home();
    this.buttons = new Buttons(facts, region, tail.last(), home);
    this.opening = opening(facts, region);
    this.note = new AuthorNote(facts, region, claims);
    this.signature = new Signature(facts, tail.last());
    this.headline = Fold.compact(headline);
    this.shares = new PlaceShares(facts.subList(region.start(), region.end()));
  }

  Judgement judge(Facts facts) {
    if (signature.holds(facts.block().index())) {
      return new Judgement(Label.PARAGRAPH, "who issued it, and when");
    }
    Judgement judgement = given(facts);
    if (judgement == null && note.holds(facts.block().index())) {
      judgement = new Judgement(Label.BYLINE, "a name, and who that is");
    }
    judgement = judgement != null ? judgement : summaries.judge(facts);
    judgement = judgement != null ? judgement : byPlace(facts);
    judgement = judgement != null ? judgement : byCue(facts);
    judgement = judgement != null ? judgement : tail.judge(facts);
    if (judgement == null && CreditRow.is(facts)) {
      judgement = new Judgement(Label.CREDIT, "roles and names only");
    }
    judgement = judgement != null ? judgement : byBracket(facts);
    if (judgement == null && insets.holds(facts.block().index())) {
      judgement = new Judgement(Label.RELATED, "a title of another article, between paragraphs");
    }
    if (judgement == null && buttons.holds(facts.block().index())) {
      judgement = new Judgement(Label.NAVIGATION, "one of several words behind the text");
    }
    if (judgement == null && boxes.holds(facts)) {
      judgement = new Judgement(Label.RELATED, "a link, or in a box of links");
    }
    if (judgement == null && Bracket.byline(facts)) {
      judgement = new Judgement(Label.BYLINE, "a short line that names the reporter");
    }
    if (judgement == null && pictures.isCaption(facts.block().index())) {
      judgement = new Judgement(Label.CAPTION, "short, under a picture");
    }
    if (judgement == null && foreign(facts)) {
      judgement = new Judgement(Label.CAPTION, "in another script, before the text");
    }
    if (judgement == null && lone.isCaption(facts.block().index())) {
      judgement = new Judgement(Label.CAPTION, "names what a picture shows, between paragraphs");
    }
    return judgement != null ? judgement : body(facts);
  }

  /** Index of the block of the article's last paragraph; -1 if there is none. */
  int lastText() {
    return tail.last();
  }

  /** Index of the first paragraph, if the only heading of its rank stands before; else -1. */
  private static int opening(List<Facts> facts, Region region) {
    int first = region.start();
    Facts heading = null;
    while (first < region.end() && !facts.get(first).prose()) {
      Block block = facts.get(first).block();
      heading = block.kind() == BlockKind.HEADING && heading == null ? facts.get(first) : heading;
      first++;
    }
    int rank = heading == null ? 0 : heading.block().level();
    boolean only =
        facts.subList(first, region.end()).stream()
            .noneMatch(
                each -> each.block().kind() == BlockKind.HEADING && each.block().level() == rank);
    return heading != null && only && !Headings.numbered(heading.line()) ? first : -1;
  }

  private Judgement given(Facts facts) {
    Judgement claimed = claims.judge(facts.block());
    if (claimed != null) {
      return claimed;
    }
    if (facts.block().index() < opening) {
      return facts.block().kind() == BlockKind.IMAGE
          ? new Judgement(Label.IMAGE, "a picture")
          : new Judgement(Label.HEADLINE, "printed with the only heading, over the text");
    }
    if (facts.line().equals(headline) && !headline.isEmpty()) {
      return new Judgement(Label.HEADLINE, "the headline again");
    }
    return switch (facts.block().kind()) {
      case IMAGE -> new Judgement(Label.IMAGE, "a picture");
      case CONTROL -> new Judgement(Label.NAVIGATION, "a control");
      case CAPTION -> new Judgement(Label.CAPTION, "marked up as a caption");
      case TABLE ->
          facts.links() > LINKED
              ? new Judgement(Label.RELATED, "a table of links")
              : new Judgement(Label.TABLE, "a table");
      default -> null;
    };
  }

  private Judgement byPlace(Facts facts) {
    Place place = facts.place();
    boolean deeper =
        place.label() != null
            && (region.container() == null || place.at().depth() > region.container().depth());
    if (!deeper || shares.isText(place)) {
      return null;
    }
    return new Judgement(place.label(), place.inside());
  }

  private Judgement byCue(Facts facts) {
    Cue cue = facts.cue();
    if (cue == null || Weights.weak(facts)) {
      return null;
    }
    if (Address.is(facts) && (home(facts) || facts.block().index() < signature.end())) {
      return null;
    }
    boolean sentence = facts.line().endsWith("。") && facts.commas() > 0;
    if (tail.inner(facts) && facts.prose() && sentence && facts.length() > LONGEST_NOTE) {
      return null;
    }
    if (cue.form() == Cue.Form.END && sentence && !Weights.pictured(facts)) {
      return null;
    }
    return new Judgement(cue.label(), cue.toString());
  }

  /** A few words in Latin script before a text in Chinese name its first picture. */
  private boolean foreign(Facts facts) {
    return facts.block().index() < tail.first()
        && facts.han() == 0
        && !facts.closed()
        && facts.block().kind() == BlockKind.PARAGRAPH
        && facts.line().codePoints().filter(Character::isLetter).count() >= FOREIGN;
  }

  /** Whether the block stands in the element that holds the article's last paragraph. */
  private boolean home(Facts each) {
    return home.parent() != null && each.home().equals(home);
  }

  private Judgement byBracket(Facts facts) {
    if (facts.empty()) {
      return null;
    }
    if (Bracket.photograph(facts)) {
      return new Judgement(Label.CAPTION, "ends with who took the picture");
    }
    Block block = facts.block();
    int end = block.text().length();
    int open = Bracket.closing(block, end);
    if (open != 0 && Bracket.remark(facts)) {
      return new Judgement(Label.CAPTION, "a remark in brackets on a line of its own");
    }
    Label kind = open < 0 ? null : Bracket.kind(block, open, end);
    boolean caption = kind == Label.CAPTION && facts.length() < 130 && facts.stops() <= 2;
    return open == 0 || caption ? new Judgement(kind, "a bracket with a note only") : null;
  }

  private Judgement body(Facts facts) {
    BlockKind kind = facts.block().kind();
    if (kind == BlockKind.HEADING) {
      return new Judgement(Label.HEADING, "marked up as a heading");
    }
    if (kind == BlockKind.LIST_ITEM) {
      return new Judgement(Label.LIST, "an item of a list");
    }
    if (kind == BlockKind.QUOTE) {
      return new Judgement(Label.QUOTE, "marked up as a quotation");
    }
    return Headings.is(facts, punctuated)
        ? new Judgement(Label.HEADING, "short, ends as no sentence does")
        : new Judgement(Label.PARAGRAPH, "running text");
  }
}
