package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
      parted.addAll(line.partedAt(source, cuts(line.text(), at)));
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static List<Integer> cuts(SourceText line, int number) {
    return Stream.concat(GluedHead.cuts(line, number).stream(), GluedTail.cuts(line).stream())
        .map(cut -> line.start() + cut)
        .toList();
  }
}
