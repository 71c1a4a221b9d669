package zhengwen.extract.body;

import java.util.List;
import java.util.regex.Pattern;

/** Who issued a notice and when, in two lines or one under its text: they belong to it. */
final class Signature {

  private static final int LONGEST = 40;

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
    int issuer = next(facts, after + 1);
    int day = next(facts, issuer + 1);
    boolean signed =
        day < facts.size()
            && day <= after + 6
            && facts.get(issuer).length() <= LONGEST
            && facts.get(issuer).cue() == null
            && (ISSUER.matcher(facts.get(issuer).line()).matches()
                || SIGNER.matcher(facts.get(issuer).line()).matches())
            && DAY.matcher(facts.get(day).line()).matches();
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

  private static int next(List<Facts> facts, int from) {
    int at = from;
    while (at < facts.size() && facts.get(at).empty()) {
      at++;
    }
    return at;
  }
}
