package zhengwen.extract.body;

import java.util.regex.Pattern;

/** Sub-headings: short lines that end as no sentence does. */
final class Headings {

  private static final int LONGEST = 45;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、.:]|[(][一二三四五六七八九十\\d]{1,3}[)]|第[一二三四五六七八九十\\d]{1,3}[章节部、:,]"
              + "|\\d{1,2}[、.)](?!\\d)|no\\.?\\d|part\\.?\\d|\\d{1,2}$|[①-⑩]).{0,45}");

  private Headings() {}

  /** Whether the folded line begins with a number as sub-headings do. */
  static boolean numbered(String line) {
    return NUMBER.matcher(line).matches();
  }

  /**
   * Whether a line of the article is a sub-heading.
   *
   * @param punctuated whether the article's sentences have full stops
   */
  static boolean is(Facts facts, boolean punctuated) {
    boolean shortLine = facts.length() <= LONGEST;
    boolean marked = Pictures.emphasised(facts) && facts.stops() <= 1;
    return shortLine
        && (marked
            || (punctuated && !facts.prose())
            || (numbered(facts.line()) && !facts.closed()));
  }
}
