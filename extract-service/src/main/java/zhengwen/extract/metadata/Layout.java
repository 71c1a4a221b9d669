package zhengwen.extract.metadata;

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

  private static final Pattern PROSE = Pattern.compile("[。，,；;！!？?、]");

  private static final Pattern FOOTER =
      Pattern.compile("版权|许可证|备案|(?i)copyright|ICP|举报|热线|侵权|转载|免责|电话|地址|邮编|投稿|邮箱|未经");

  /** The main text of the blocks from {@code from} on. */
  static Layout of(List<Block> blocks, int from) {
    List<String> folded = blocks.stream().map(block -> head(block.text())).toList();
    int best = 0;
    int bestStart = blocks.size();
    int bestEnd = -1;
    int sum = 0;
    int start = from;
    for (int at = Math.max(from, 0); at < blocks.size(); at++) {
      if (sum <= 0) {
        sum = 0;
        start = at;
      }
      sum += weight(blocks.get(at), folded.get(at));
      if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = at;
      }
    }
    return new Layout(blocks, folded, bestStart, bestEnd);
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
    boolean prose = length >= 20 && PROSE.matcher(folded).find();
    if (!prose || (FOOTER.matcher(folded).find() && length < 200)) {
      return -7;
    }
    return Math.min(length, LONGEST) - 10;
  }
}
