package zhengwen.extract.metadata;

import java.util.List;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.people.Credit;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Ends names where a tag does: of 张三来自 in two elements only the first is a name. */
final class TaggedNames {

  private TaggedNames() {}

  /** The credits with each name that runs over the end of its element cut there. */
  static List<Credit> bounded(List<Credit> credits, Block block, Page page) {
    if (credits.stream().allMatch(credit -> PersonName.isStrict(MatchForm.of(credit.name())))) {
      return credits;
    }
    List<Segment> segments = Segment.of(block.text(), page.source(), Lines.REACH);
    return credits.stream().map(credit -> bounded(credit, segments, block)).toList();
  }

  private static Credit bounded(Credit credit, List<Segment> segments, Block block) {
    for (Segment segment : segments) {
      boolean within = credit.start() + 1 < segment.end() && segment.end() < credit.end();
      if (within && !PersonName.isStrict(MatchForm.of(credit.name()))) {
        String name = block.text().subSequence(credit.start(), segment.end()).toString().strip();
        if (PersonName.isLabelled(MatchForm.of(name))) {
          return new Credit(
              credit.kind(), name, credit.affiliation(), credit.start(), segment.end());
        }
      }
    }
    return credit;
  }
}
