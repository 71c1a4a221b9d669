package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.BlockKind;

/** Whether the author of a region sets full stops, so that a line without one is no paragraph. */
final class Punctuation {

  private Punctuation() {}

  /** Whether at least half of the lines that stand under no picture read as sentences. */
  static boolean in(List<Facts> region) {
    int lines = 0;
    int sentences = 0;
    boolean picture = false;
    for (Facts each : region) {
      boolean image = each.block().kind() == BlockKind.IMAGE;
      if (!image && !each.empty() && (each.prose() || (!picture && each.cue() == null))) {
        lines++;
        sentences += each.prose() ? 1 : 0;
      }
      picture = image || (picture && each.empty());
    }
    return sentences * 2 >= lines;
  }
}
