package zhengwen.extract.metadata;

import java.util.List;
import java.util.Locale;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;

/** The blocks of a page as patterns see them; what is asked for more than once is kept. */
final class Lines {

  /** Units at each end of a block that are looked at; bylines and dates stand there. */
  static final int REACH = 240;

  /** What one block may add to the weight of the main text. */
  private static final int HEAVIEST = 300;

  private static final Signs FOOTER =
      Signs.of("版权 许可证 备案 copyright icp 举报 热线 侵权 转载 免责 电话 地址 邮编 投稿 邮箱 未经 快照");

  private final List<Block> blocks;
  private final String[] folded;
  private final String[] keys;
  private final List<?>[] dates;
  private final int[] weights;

  Lines(List<Block> blocks) {
    this.blocks = blocks;
    folded = new String[blocks.size()];
    keys = new String[blocks.size()];
    dates = new List<?>[blocks.size()];
    weights = new int[blocks.size()];
    for (int at = 0; at < folded.length; at++) {
      CharSequence text = blocks.get(at).text();
      folded[at] = MatchForm.of(text, 0, Math.min(text.length(), REACH));
      weights[at] = weigh(blocks.get(at), folded[at]);
    }
  }

  /** All blocks of the page. */
  List<Block> blocks() {
    return blocks;
  }

  /** The folded head of a block's text. */
  String text(int block) {
    return folded[block];
  }

  /** The folded end of a text. */
  static String tail(CharSequence text) {
    return MatchForm.of(text, Math.max(0, text.length() - REACH), text.length());
  }

  /** The letters, digits and Han characters of the head of a block. */
  String key(int block) {
    if (keys[block] == null) {
      keys[block] = TitleKey.ofFolded(folded[block]);
    }
    return keys[block];
  }

  /** The dates that the head of a block prints. */
  @SuppressWarnings("unchecked") // only lists of dates are put in
  List<PrintedDate> dates(int block) {
    if (dates[block] == null) {
      dates[block] = DateReader.read(folded[block]);
    }
    return (List<PrintedDate>) dates[block];
  }

  /** How much a block speaks for main text; negative for what does not read like prose. */
  int weight(int block) {
    return weights[block];
  }

  private static int weigh(Block block, String folded) {
    int length = block.text().length();
    if (block.kind() == BlockKind.IMAGE || length == 0) {
      return 0;
    }
    if (block.linkLength() * 2 > length || block.kind() == BlockKind.CONTROL) {
      return -14;
    }
    if (!isProse(folded, length)
        || (length < 200 && FOOTER.areIn(folded.toLowerCase(Locale.ROOT)))) {
      return -8;
    }
    return Math.min(length, HEAVIEST) - 10;
  }

  /** A sentence that ends, or a long line with pauses; headlines of lists are neither. */
  private static boolean isProse(String folded, int length) {
    return (length >= 16 && folded.indexOf('。') >= 0)
        || (length >= 40 && pauses(folded) && endsSentence(folded))
        || (length >= 60 && pauses(folded));
  }

  private static boolean pauses(String folded) {
    return folded.indexOf(',') >= 0 || folded.indexOf(';') >= 0 || folded.indexOf('、') >= 0;
  }

  private static boolean endsSentence(String folded) {
    return "!?…:;”\"』」".indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }
}
