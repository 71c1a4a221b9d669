package zhengwen.extract.repair;

import java.util.List;

/** Reads stretches of a line in the encoding they were written in. */
final class MisreadRule {

  private final CharSequence line;
  private final List<MisreadReader.Stretch> stretches;
  private boolean doubted;
  private int next;

  MisreadRule(CharSequence line, DocumentEvidence evidence, Knowledge knowledge, Budget budget) {
    this.line = line;
    this.stretches = new MisreadLine(knowledge, evidence.misread()).read(line, budget).stretches();
  }

  /** The offset behind the stretch that begins here, or the same offset. */
  int apply(int at, Output output) {
    if (next == stretches.size() || stretches.get(next).start() != at) {
      if (LostForGood.is(line, at)) {
        output.warn(Warning.Kind.REPLACEMENT_CHARACTER, at, at + LostForGood.LENGTH);
      }
      if (!doubted && line.charAt(at) >= 0x80 && LatinRun.end(line, at) > at) {
        doubted = true;
        output.warn(Warning.Kind.MISREAD, at, LatinRun.end(line, at));
      }
      return at;
    }
    MisreadReader.Stretch stretch = stretches.get(next++);
    output.replace(Edit.Kind.MISREAD, at, stretch.end(), stretch.text());
    if (stretch.text().indexOf('\uFFFD') >= 0) {
      output.warn(Warning.Kind.LOST_BYTES, at, stretch.end());
    } else if (stretch.doubtful()) {
      output.warn(Warning.Kind.DOUBTFUL_BYTES, at, stretch.end());
    }
    return stretch.end();
  }
}
