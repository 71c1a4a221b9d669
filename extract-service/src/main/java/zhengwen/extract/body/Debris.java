package zhengwen.extract.body;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.headline.SpamWords;

/** Lines that no author wrote: remains of tags, text respelled in pinyin, lines of spam. */
final class Debris {

  private static final int LEAST_SYLLABLES = 8;
  private static final int LONGEST_SPAM = 200;

  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan"
              + "|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|[aeiouv\u00fc]))+");

  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-z][^<>]{0,80}>?|(?:id|class|style|href|src|width|target)=[\"']|&(?:nbsp|lt|gt|amp|quot|#\\d+);"
              + "|document\\.|function\\(|var[a-z_]+=|window\\.|\\{[a-z-]+:[^}]{1,60};");

  private static final String SIGNS = "-=_*~─—";

  private static final Pattern DASHES =
      Pattern.compile("[-=_*~─—]{2,}(?:[^-。]{0,6}[-=_*~─—]{2,})?|[-—]\\d{1,4}[-—]");

  private static final Pattern FLOOR = Pattern.compile("\\d{1,4}(?:楼|[#f](?!\\d))[^。,]{1,16}:");

  private Debris() {}

  /** What the line is if no author wrote it; null if one may have. */
  static Judgement judge(Facts facts) {
    if (pinyin(facts)) {
      return new Judgement(Label.PINYIN, "syllables in place of characters");
    }
    if (markup(facts)) {
      return new Judgement(Label.MARKUP, "remains of tags");
    }
    char first = facts.empty() ? 0 : facts.line().charAt(0);
    if (SIGNS.indexOf(first) >= 0 && DASHES.matcher(facts.line()).matches()) {
      return new Judgement(Label.MARKUP, "a line drawn with signs");
    }
    if (first >= '0' && first <= '9' && FLOOR.matcher(facts.line()).lookingAt()) {
      return new Judgement(Label.COMMENT, "numbered as answers in a forum are");
    }
    return spam(facts) ? new Judgement(Label.SPAM, "words of unwanted advertising") : null;
  }

  private static boolean pinyin(Facts facts) {
    if (facts.han() * 5 > facts.length() || facts.length() < 2 * LEAST_SYLLABLES) {
      return false;
    }
    String text = facts.block().text().toString();
    int words = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      letters += isLetter(text, at) ? 1 : 0;
      words += isLetter(text, at) && (at == 0 || !isLetter(text, at - 1)) ? 1 : 0;
    }
    return words >= LEAST_SYLLABLES && letters < 7 * words && syllables(text) * 10 >= words * 9;
  }

  private static int syllables(String text) {
    int syllables = 0;
    for (String word : text.split("[^A-Za-z\u00fc]+", -1)) {
      syllables += PINYIN.matcher(word.toLowerCase(java.util.Locale.ROOT)).matches() ? 1 : 0;
    }
    return syllables;
  }

  private static boolean isLetter(String text, int at) {
    char unit = text.charAt(at);
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || unit == '\u00fc';
  }

  private static boolean markup(Facts facts) {
    if (facts.han() * 2 > facts.length() || facts.length() > 400 || facts.length() < 4) {
      return false;
    }
    return mayHoldTag(facts.line()) && TAG.matcher(facts.line()).find();
  }

  /** Whether there is any sign that each remains of a tag or script has one of. */
  private static boolean mayHoldTag(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("<=&.({".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean spam(Facts facts) {
    String line = facts.line();
    if (line.length() > LONGEST_SPAM || line.length() < 8 || line.indexOf('。') >= 0) {
      return false;
    }
    return SpamWords.fill(line);
  }
}
