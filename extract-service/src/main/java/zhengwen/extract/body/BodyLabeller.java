package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.List;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Says of every block of a page what it is to the article. */
public final class BodyLabeller {

  /** Han characters of a page that may have no running text with full stops. */
  private static final int LITTLE = 120;

  private static final int MUCH_MORE = 2;

  private final CueBook cues = new CueBook();

  /** Spans that cover each block's text completely, in document order. */
  public List<LabelledSpan> label(Page page, Metadata metadata) {
    Claims claims = new Claims(page, metadata);
    Elements elements = new Elements(page.blocks());
    Shells shells = new Shells(page.blocks(), elements, claims.headline());
    Place.Finder places = new Place.Finder(elements, shells);
    Homes homes = new Homes(elements, page.blocks().size());
    List<Facts> facts = new ArrayList<>(page.blocks().size());
    for (Block block : page.blocks()) {
      facts.add(Facts.of(block, cues, elements, places, homes));
    }
    Repetition repetition = new Repetition(facts);
    String headline = metadata.headline() == null ? "" : metadata.headline().value();
    Insets insets = new Insets(facts);
    Scale scale = new Scale(facts, elements, repetition, claims, insets);
    Region run = new RegionFinder(facts, elements, claims, scale).find();
    Region region = region(facts, run, claims, headline);
    Interior interior = new Interior(facts, elements, region, claims, insets, headline);
    Exterior exterior = new Exterior(region, claims);
    ClosingNotes notes = new ClosingNotes(claims, interior.lastText());
    List<LabelledSpan> spans = new ArrayList<>();
    for (Facts each : facts) {
      int index = each.block().index();
      Judgement judgement =
          repetition.holds(index)
              ? new Judgement(Label.DUPLICATE, "repeats an earlier run of paragraphs")
              : region.contains(index) ? interior.judge(each) : exterior.judge(each);
      Judgement debris = judgement.label() == Label.HEADLINE ? null : Debris.judge(each);
      notes.split(each.block(), debris != null ? debris : judgement, spans);
      cutHeadline(claims.openingHeadline(each.block()), spans);
      cutSpam(claims.headlineStart(each.block()), spans);
    }
    return spans;
  }

  /** Parts what was put before the headline from it; both are the last span. */
  private static void cutSpam(int start, List<LabelledSpan> spans) {
    LabelledSpan whole = spans.get(spans.size() - 1);
    if (start > 0 && whole.label() == Label.HEADLINE && start < whole.end()) {
      String reason = "put before the headline";
      spans.set(spans.size() - 1, new LabelledSpan(whole.block(), 0, start, Label.SPAM, 0, reason));
      spans.add(
          new LabelledSpan(
              whole.block(), start, whole.end(), whole.label(), whole.level(), whole.reason()));
    }
  }

  /** Parts the headline from the paragraph that opens with it, which is the last span. */
  private static void cutHeadline(int end, List<LabelledSpan> spans) {
    int at = spans.size() - 1;
    while (end > 0 && spans.get(at).start() > 0) {
      at--;
    }
    LabelledSpan whole = spans.get(at);
    if (end > 0 && end < whole.end() && whole.label().inBody()) {
      spans.set(at, new LabelledSpan(whole.block(), 0, end, Label.HEADLINE, 0, "opens with it"));
      spans.add(
          at + 1,
          new LabelledSpan(
              whole.block(), end, whole.end(), whole.label(), whole.level(), whole.reason()));
    }
  }

  private static Region region(List<Facts> facts, Region found, Claims claims, String headline) {
    Region run = found;
    if (length(facts, run) < LITTLE) {
      Region lines = new ShortLines(facts, claims).find();
      boolean more = lines != null && length(facts, lines) > MUCH_MORE * length(facts, run);
      run = more ? run.joined(lines) : run;
    }
    return new Margins(facts, claims, Fold.compact(headline)).widen(run);
  }

  private static int length(List<Facts> facts, Region region) {
    return facts.subList(region.start(), region.end()).stream().mapToInt(Facts::han).sum();
  }
}
