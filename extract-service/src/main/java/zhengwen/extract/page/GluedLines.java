package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of page text into which several of the page's were put: menu, title, information line and
 * first paragraph, or the last paragraph and what the page shows below it.
 */
final class GluedLines {

  private GluedLines() {}

  /** The lines, with those parted that hold more than one. */
  static List<TextLine> parted(String source, List<TextLine> lines) {
    List<TextLine> parted = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      List<Integer> cuts = new ArrayList<>(GluedHead.cuts(line.text(), at));
      cuts.addAll(GluedTail.cuts(line.text()));
      part(source, line, cuts, parted);
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static void part(
      String source, TextLine line, List<Integer> cuts, List<TextLine> parted) {
    if (cuts.isEmpty()) {
      parted.add(line);
      return;
    }
    int start = line.text().start();
    int from = start;
    for (int cut : cuts) {
      if (start + cut > from) {
        add(TextLine.of(source, from, start + cut, from == start ? line.apart() : true), parted);
        from = start + cut;
      }
    }
    add(TextLine.of(source, from, line.text().end(), /* apart= */ true), parted);
  }

  private static void add(TextLine part, List<TextLine> parted) {
    if (part != null) {
      parted.add(part);
    }
  }
}
