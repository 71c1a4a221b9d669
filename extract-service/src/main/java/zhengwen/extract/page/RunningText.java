package zhengwen.extract.page;

import java.util.List;

/** Measures how much running text blocks hold: sentences, as opposed to labels and links. */
final class RunningText {

  /** Shorter blocks are labels, whatever punctuation they have; in UTF-16 units. */
  private static final int SHORTEST = 15;

  private static final String PUNCTUATION = "。，！？；,;!?";

  private RunningText() {}

  /** Ideographs in blocks that read as sentences and are not mainly links. */
  static int in(List<Block> blocks) {
    return in(blocks, Integer.MAX_VALUE);
  }

  /** The same, but counting no further once there are {@code enough}. */
  static int in(List<Block> blocks, int enough) {
    int all = 0;
    for (Block block : blocks) {
      if (block.text().length() >= SHORTEST
          && block.linkLength() * 2 < block.text().length()
          && block.kind() != BlockKind.CONTROL
          && block.kind() != BlockKind.IMAGE) {
        all += in(block.text());
      }
      if (all >= enough) {
        break;
      }
    }
    return all;
  }

  private static int in(CharSequence text) {
    int ideographs = 0;
    boolean punctuated = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isIdeographic(unit)) {
        ideographs++;
      } else if (PUNCTUATION.indexOf(unit) >= 0) {
        punctuated = true;
      }
    }
    return punctuated ? ideographs : 0;
  }
}
