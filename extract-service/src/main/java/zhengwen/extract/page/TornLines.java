package zhengwen.extract.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether lines were torn apart where an element stood within one: each element's text became a
 * line. A label without its value goes on, and so does a sentence around a linked word.
 */
final class TornLines {

  private static final Pattern LABEL =
      Pattern.compile("[（(【\\[]?(?:作者|记者|撰文|記者|编辑|編輯|责任编辑|責任編輯|责编|責編|通讯员) ?[：:]");

  private static final int LONGEST_VALUE = 12;
  private static final int LONGEST_WORD = 16;

  private static final String PAUSES = "，、";
  private static final String MARKS = "，、。；：！？,;:!?“”「」『』（）()【】|>/";
  private static final String GOING_ON = "，、。；：";

  private TornLines() {}

  /** Whether the text of the line goes on in the next one. */
  static boolean goesOn(List<TextLine> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).apart()) {
      return false;
    }
    SourceText line = lines.get(at).text();
    SourceText next = lines.get(at + 1).text();
    if (LABEL.matcher(line).matches()) {
      return next.length() <= LONGEST_VALUE && plain(next);
    }
    return holdsWord(lines, at)
        || (next.charAt(0) == '（' && at > 0 && pausing(lines, at - 1) && holdsWord(lines, at - 1));
  }

  /** Whether the next line is a word in the sentence of this one, which goes on after it. */
  private static boolean holdsWord(List<TextLine> lines, int at) {
    if (at + 2 >= lines.size() || lines.get(at + 1).apart() || lines.get(at + 2).apart()) {
      return false;
    }
    SourceText line = lines.get(at).text();
    SourceText word = lines.get(at + 1).text();
    char last = line.charAt(line.length() - 1);
    boolean open = PAUSES.indexOf(last) >= 0 || (Character.isLetterOrDigit(last) && paused(line));
    char after = lines.get(at + 2).text().charAt(0);
    return open
        && word.length() <= LONGEST_WORD
        && plain(word)
        && (GOING_ON.indexOf(after) >= 0 || (after == '（' && pausing(lines, at)));
  }

  private static boolean pausing(List<TextLine> lines, int at) {
    SourceText line = lines.get(at).text();
    return PAUSES.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean paused(SourceText line) {
    return line.toString().indexOf('，') >= 0;
  }

  private static boolean plain(SourceText text) {
    for (int at = 0; at < text.length(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
