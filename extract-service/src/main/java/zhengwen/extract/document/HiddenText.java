package zhengwen.extract.document;

import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Chinese text of pages that show none before they are read: written as escapes, or misread. */
final class HiddenText {

  private static final String[] SIGNS = {"&#", "&amp;#", "\\u", "%E", "%C", "=E"};

  /** Letters of windows-1252 that an article in a wrong encoding has at least. */
  private static final int MANY = 100;

  private HiddenText() {}

  /** Whether there may be any. */
  static boolean isPossible(String decoded) {
    for (String sign : SIGNS) {
      if (decoded.contains(sign)) {
        return true;
      }
    }
    int latin = 0;
    for (int at = 0; at < decoded.length() && latin < MANY; at++) {
      char c = decoded.charAt(at);
      latin += c >= 0x80 && c <= 0xFF ? 1 : 0;
    }
    return latin == MANY;
  }

  /** The text of a page that was read and repaired. */
  static String of(Page page) {
    StringBuilder text = new StringBuilder();
    for (Block block : page.blocks()) {
      text.append(block.text()).append('\n');
    }
    return text.toString();
  }
}
