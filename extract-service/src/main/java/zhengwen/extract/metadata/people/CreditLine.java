package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads labelled names from a short text that is not running prose: an information line below the
 * headline, a credit line below the body, the inside of brackets.
 */
public final class CreditLine {

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?:[^\\u3400-\\u9fffA-Za-z·]|^)([\\u3400-\\u9fffA-Za-z·]{1,16}?)"
              + "(?:首席|见习|实习|特派|特约|全媒体|融媒体|文字|高级|资深|摄影|专栏|驻[\\u3400-\\u9fff]{2,4}|站)*$");

  /** What names that precede it did. */
  private static final Pattern DONE =
      Pattern.compile(
          " ?/? ?(?:(?<both>摄影报道|文 ?[/、并]? ?[图摄]影?|图 ?/? ?文)|(?<pictures>翻?摄影?|供图|图)|(?<text>文|报道|整理|撰))"
              + "(?![\\u3400-\\u9fff])");

  /** Whose reporter, between two labels. */
  private static final Pattern OWN =
      Pattern.compile("(?:本[报网台刊社]|[\\u3400-\\u9fff]{2,8}[报网台社])?(?:首席|见习|实习|特约|全媒体|融媒体)?");

  private static final Pattern OUTLET =
      Pattern.compile("[\\u3400-\\u9fffA-Za-z]{1,10}(?:[网报社台刊]|新闻|客户端)");

  private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}[0-9]{2,6}(?![A-Za-z0-9])");

  private CreditLine() {}

  /**
   * The people the text names with a label, in printed order.
   *
   * @param text the folded text
   * @param printed the same text as printed, of which names are cut
   */
  public static List<Credit> read(String text, CharSequence printed) {
    List<Credit> credits = new ArrayList<>();
    List<CreditLabel> labels = CreditLabel.in(text);
    for (int at = 0; at < labels.size(); at++) {
      CreditLabel label = labels.get(at);
      int limit = at + 1 < labels.size() ? labels.get(at + 1).start() : text.length();
      if (limit > label.end()) {
        List<NameList.Span> names = NameList.read(text, label.end(), limit, label.marked());
        boolean qualifies = at + 1 < labels.size() && qualifies(names, labels.get(at + 1));
        if (qualifies) {
          names = names.subList(0, names.size() - 1);
        }
        CreditKind own = at == 0 ? label.kind() : kind(text, labels.get(at - 1), label);
        CreditKind kind = names.isEmpty() ? own : done(text, names, limit, own);
        if (names.isEmpty() && label.marked()) {
          names = behindOutlet(text, label.end(), limit);
        }
        if (names.isEmpty() && label.kind() == CreditKind.EDITOR && label.marked()) {
          names = code(text, label.end(), limit);
        }
        for (NameList.Span name : names) {
          credits.add(credit(kind, affiliation(text, printed, label), printed, name));
        }
      }
    }
    return credits;
  }

  /** A full name behind the outlet it writes for: 文｜某某周刊 张三. */
  private static List<NameList.Span> behindOutlet(String text, int from, int limit) {
    int blank = text.indexOf(' ', from);
    boolean outlet =
        blank > from + 1
            && blank < limit - 1
            && PersonName.isOrganization(text.substring(from, blank))
            && OUTLET.matcher(text.substring(from, blank)).matches();
    return outlet ? NameList.read(text, blank + 1, limit, false) : List.of();
  }

  /** The number by which a newsroom calls an editor, where it prints no name. */
  private static List<NameList.Span> code(String text, int from, int limit) {
    Matcher code = CODE.matcher(text).region(from, limit);
    return code.lookingAt() ? List.of(new NameList.Span(code.start(), code.end())) : List.of();
  }

  /** What those a label names did, if the label before only says who they are: 摄影/本报记者 张三. */
  private static CreditKind kind(String text, CreditLabel before, CreditLabel label) {
    boolean worker = label.kind() == CreditKind.REPORTER || label.kind() == CreditKind.CONTRIBUTOR;
    boolean pictures = before.kind() == CreditKind.PHOTOGRAPHER && before.marked();
    return worker
            && pictures
            && before.end() <= label.start()
            && OWN.matcher(text.substring(before.end(), label.start())).matches()
        ? CreditKind.PHOTOGRAPHER
        : label.kind();
  }

  /** The last name only says whose reporter the next label means: 采写：某报记者 张三. */
  private static boolean qualifies(List<NameList.Span> names, CreditLabel next) {
    boolean worker =
        next.kind() == CreditKind.REPORTER
            || next.kind() == CreditKind.CONTRIBUTOR
            || next.kind() == CreditKind.AUTHOR;
    return worker && !names.isEmpty() && names.get(names.size() - 1).end() == next.start();
  }

  /** The credit for a name at its place. */
  static Credit credit(
      CreditKind kind, String affiliation, CharSequence printed, NameList.Span name) {
    String cut = printed.subSequence(name.start(), name.end()).toString();
    boolean latin = cut.chars().anyMatch(unit -> unit < 0x80 && Character.isLetter(unit));
    String clean = latin ? cut.strip() : cut.replaceAll("[\\s\\u3000\\u00a0]", "");
    return new Credit(kind, clean, affiliation, name.start(), name.end());
  }

  private static CreditKind done(
      String text, List<NameList.Span> names, int limit, CreditKind kind) {
    Matcher done = DONE.matcher(text).region(names.get(names.size() - 1).end(), limit);
    boolean pictures = done.lookingAt() && done.group("pictures") != null;
    return pictures && kind != CreditKind.EDITOR && kind != CreditKind.OTHER
        ? CreditKind.PHOTOGRAPHER
        : kind;
  }

  /** The outlet printed before the label: 澎湃新闻记者; null for 本报记者. */
  private static String affiliation(String text, CharSequence printed, CreditLabel label) {
    if (label.kind() == CreditKind.EDITOR || label.kind() == CreditKind.OTHER) {
      return null;
    }
    int from = Math.max(0, label.start() - 24);
    Matcher qualified = QUALIFIED.matcher(text.substring(from, label.start()));
    if (!qualified.find()) {
      return null;
    }
    String outlet = qualified.group(1);
    boolean named = outlet.length() > 1 && !outlet.matches("本[报网刊台社站]|.*[首席见习]|[由据向对和与]");
    int start = from + qualified.start(1);
    return named ? printed.subSequence(start, start + outlet.length()).toString() : null;
  }
}
