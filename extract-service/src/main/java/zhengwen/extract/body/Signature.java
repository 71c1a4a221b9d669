package zhengwen.extract.body;

import java.util.List;
import java.util.regex.Pattern;

/** Who issued a notice and when, in two lines or one under its text: they belong to it. */
final class Signature {

  private static final int LONGEST = 40;
  private static final int MOST_LINES = 16;

  private static final Pattern ISSUER =
      Pattern.compile(
          ".{1,36}(?:办公室|委员会|人民政府|领导小组|指挥部|总部|公司|集团|大学|学院|学校|中学|小学|医院|中心|协会|学会|商会|联合会|研究院|研究所|法院|检察院|公安厅"
              + "|[厅局处委部组社馆站校院会厂所办队])(?:[(].{1,12}[)])?");

  /** Someone who signs a letter; a site that names itself does not. */
  private static final Pattern SIGNER = Pattern.compile("[^。,:;!?]{2,12}(?<![网报刊])");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{4}|[一二〇○零三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");

  private final int start;
  private final int end;

  /**
   * @param after index of the last paragraph
   */
  Signature(List<Facts> facts, int after) {
    int last = Math.min(facts.size(), after + 1 + MOST_LINES);
    int issuer = -1;
    int day = -1;
    for (int i = after + 1; i < last && day < 0; i++) {
      Facts each = facts.get(i);
      if (DAY.matcher(each.line()).matches()) {
        day = issuer < 0 ? last : i;
      } else if (each.cue() != null && !Address.is(each)) {
        break;
      } else if (!each.empty()) {
        issuer = signs(each, issuer < 0) ? i : -1;
      }
    }
    boolean signed = issuer >= 0 && day > issuer && day < last;
    start = signed ? issuer : -1;
    end = signed ? day + 1 : -1;
  }

  /** Index after the signature; -1 if there is none. */
  int end() {
    return end;
  }

  boolean holds(int index) {
    return index >= start && index < end;
  }

  /** Whether the line may be who signs; a person signs right under the text. */
  private static boolean signs(Facts facts, boolean next) {
    return facts.length() <= LONGEST
        && (ISSUER.matcher(facts.line()).matches()
            || (next && SIGNER.matcher(facts.line()).matches()));
  }
}
