package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.List;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Says of every block of a page what it is to the article. */
public final class BodyLabeller {

  private final CueBook cues = new CueBook();

  /** Spans that cover each block's text completely, in document order. */
  public List<LabelledSpan> label(Page page, Metadata metadata) {
    Place.Finder places = new Place.Finder();
    List<Facts> facts = new ArrayList<>(page.blocks().size());
    for (Block block : page.blocks()) {
      facts.add(Facts.of(block, cues, places));
    }
    Claims claims = new Claims(page, metadata);
    Repetition repetition = new Repetition(facts);
    Region run = new RegionFinder(facts, repetition, claims.headline()).find();
    Region region = new Margins(facts, claims).widen(run);
    String headline = metadata.headline() == null ? "" : metadata.headline().value();
    Interior interior = new Interior(facts, region, claims, headline);
    Exterior exterior = new Exterior(region, claims);
    List<LabelledSpan> spans = new ArrayList<>();
    for (Facts each : facts) {
      int index = each.block().index();
      Judgement judgement = region.contains(index) ? interior.judge(each) : exterior.judge(each);
      split(
          each.block(),
          repetition.holds(index)
              ? new Judgement(Label.DUPLICATE, "repeats an earlier run of paragraphs")
              : judgement,
          spans);
    }
    return spans;
  }

  /** One span, or two where a note in brackets ends the block. */
  private static void split(Block block, Judgement judgement, List<LabelledSpan> spans) {
    Label label = judgement.label();
    int length = block.text().length();
    int level = label == Label.HEADING ? Math.max(2, block.level()) : 0;
    int note = label == Label.PARAGRAPH || label == Label.LIST ? Bracket.closing(block) : -1;
    if (note > 0) {
      Label kind = Bracket.kind(block, note);
      spans.add(new LabelledSpan(block, 0, note, label, level, judgement.reason()));
      spans.add(
          new LabelledSpan(block, note, length, kind, 0, "a closing bracket with a note only"));
    } else {
      spans.add(new LabelledSpan(block, 0, length, label, level, judgement.reason()));
    }
  }
}
