package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;

/**
 * A light estimate of where a page's main text is: the run of blocks with the most prose.
 *
 * @param blocks all blocks of the page
 * @param folded the head of each block's text, folded
 * @param bodyStart index of the first block of the main text; the number of blocks if there is none
 * @param bodyEnd index of the last block of the main text; -1 if there is none
 */
record Layout(List<Block> blocks, List<String> folded, int bodyStart, int bodyEnd) {

  /** Units at each end of a block that are looked at; bylines and dates stand there. */
  static final int REACH = 240;

  private static final int LONGEST = 300;

  private static final Pattern PAUSE = Pattern.compile("[,;、]");

  private static final Pattern END = Pattern.compile("[,;、].*[!?…:;”\"』」]$");

  private static final Pattern FOOTER =
      Pattern.compile("版权|许可证|备案|(?i)copyright|ICP|举报|热线|侵权|转载|免责|电话|地址|邮编|投稿|邮箱|未经");

  /** A run of blocks and how much prose it holds. */
  private record Run(int start, int end, int weight) {}

  /** So much prose near the headline is the main text, whatever follows further down. */
  private static final int PLENTY = 160;

  /** The main text of the blocks from {@code from} on: the first run with prose enough. */
  static Layout of(List<Block> blocks, int from) {
    List<String> folded = blocks.stream().map(block -> head(block.text())).toList();
    return of(blocks, folded, from);
  }

  private static Layout of(List<Block> blocks, List<String> folded, int from) {
    List<Run> runs = runs(blocks, folded, from);
    int most = runs.stream().mapToInt(Run::weight).max().orElse(0);
    double enough = from > 0 ? Math.min(PLENTY, most * 0.5) : most * 0.5;
    for (Run run : runs) {
      if (run.weight() >= enough) {
        return new Layout(blocks, folded, run.start(), run.end());
      }
    }
    return new Layout(blocks, folded, blocks.size(), -1);
  }

  /** The same blocks with the main text looked for below the headline. */
  Layout below(int headline) {
    return of(blocks, folded, headline + 1);
  }

  private static List<Run> runs(List<Block> blocks, List<String> folded, int from) {
    List<Run> runs = new ArrayList<>();
    Run best = new Run(0, 0, 0);
    int sum = 0;
    int start = from;
    for (int at = Math.max(from, 0); at < blocks.size(); at++) {
      sum += weight(blocks.get(at), folded.get(at));
      if (sum <= 0) {
        if (best.weight() > 0) {
          runs.add(best);
          best = new Run(0, 0, 0);
        }
        sum = 0;
        start = at + 1;
      } else if (sum > best.weight()) {
        best = new Run(start, at, sum);
      }
    }
    if (best.weight() > 0) {
      runs.add(best);
    }
    return runs;
  }

  /** The folded text of a block, cut short. */
  String text(int block) {
    return folded.get(block);
  }

  /** The folded end of a block's text, with the offset at which it starts. */
  static String tail(CharSequence text) {
    return MatchForm.of(text, Math.max(0, text.length() - REACH), text.length());
  }

  /** Whether the page has anything that reads like prose. */
  boolean hasBody() {
    return bodyEnd >= 0;
  }

  private static String head(CharSequence text) {
    return MatchForm.of(text, 0, Math.min(text.length(), REACH));
  }

  private static int weight(Block block, String folded) {
    int length = block.text().length();
    if (block.kind() == BlockKind.IMAGE || length == 0) {
      return 0;
    }
    boolean linked = block.linkLength() * 2 > length;
    if (linked || block.kind() == BlockKind.CONTROL) {
      return -14;
    }
    if (!isProse(folded, length) || (FOOTER.matcher(folded).find() && length < 200)) {
      return -8;
    }
    return Math.min(length, LONGEST) - 10;
  }

  /** A sentence that ends, or a long line with pauses; headlines of lists are neither. */
  private static boolean isProse(String folded, int length) {
    return (length >= 16 && folded.indexOf('。') >= 0)
        || (length >= 40 && END.matcher(folded).find())
        || (length >= 60 && PAUSE.matcher(folded).find());
  }
}
