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
    Region run = new RegionFinder(facts, repetition, claims).find();
    Region region = new Margins(facts, claims).widen(run);
    String headline = metadata.headline() == null ? "" : metadata.headline().value();
    Interior interior = new Interior(facts, region, claims, headline);
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
    }
    return spans;
  }
}
