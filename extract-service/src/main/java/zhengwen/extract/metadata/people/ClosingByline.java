package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names behind the last sentence of a paragraph. Folded texts. */
final class ClosingByline {

  private static final Pattern CLOSING =
      Pattern.compile("[(\\[【]([^()\\[\\]【】]{2,48})[)\\]】] ?\\d{0,8}$");

  /** Who reported, behind the last sentence and without brackets: 本报记者张三 实习生李四. */
  private static final Pattern UNBRACKETED =
      Pattern.compile(
          "(?<=[。!?”])[ ]?((?:本[报网台刊社]|[\\u3400-\\u9fff]{2,8}[报网台社])?(?:首席|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员)"
              + "[ :]?[\\u3400-\\u9fff·]{2,4}(?:[ 、,](?:(?:见习|实习|特约)?(?:记者|通讯员|实习生) ?)?[\\u3400-\\u9fff·]{2,4}){0,4})$");

  private ClosingByline() {}

  /** Of all brackets that close the text one behind the other. */
  static List<Credit> bracketed(String text, CharSequence printed) {
    List<Credit> found = new ArrayList<>();
    String rest = text;
    Matcher closing = CLOSING.matcher(rest);
    while (closing.find() && endsSentence(rest, closing.start())) {
      String inner = closing.group(1);
      CharSequence shown = printed.subSequence(closing.start(1), closing.end(1));
      found.addAll(0, Credit.moved(inBracket(inner, shown), closing.start(1)));
      rest = rest.substring(0, closing.start()).stripTrailing();
      closing = CLOSING.matcher(rest);
    }
    return found;
  }

  private static List<Credit> inBracket(String inner, CharSequence shown) {
    List<Credit> found = ReportByline.placed(inner, shown);
    found = found.isEmpty() ? CreditLine.read(inner, shown) : found;
    return found.isEmpty() ? signed(inner, shown) : found;
  }

  /** Those who reported, without brackets: 本报记者张三. */
  static List<Credit> unbracketed(String text, CharSequence printed) {
    Matcher closing = UNBRACKETED.matcher(text);
    if (!closing.find()) {
      return List.of();
    }
    CharSequence shown = printed.subSequence(closing.start(1), closing.end(1));
    List<Credit> found = CreditLine.read(closing.group(1), shown);
    boolean names = found.stream().allMatch(LabelByline::isNamed);
    return names ? Credit.moved(found, closing.start(1)) : List.of();
  }

  private static boolean endsSentence(String text, int at) {
    String before = text.substring(0, at).strip();
    return before.isEmpty() || "。!?.…”\"』」;)】".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Names alone, or an office and then names: （某县委组织部 张三）. */
  private static List<Credit> signed(String inner, CharSequence printed) {
    int from = 0;
    String office = null;
    int blank = inner.lastIndexOf(' ');
    int first = inner.indexOf(' ');
    if (first > 3 && PersonName.isOrganization(inner.substring(0, first))) {
      office = printed.subSequence(0, first).toString();
      from = first + 1;
    }
    List<NameList.Span> names = NameList.read(inner, from, inner.length(), false);
    boolean all = !names.isEmpty() && inner.substring(names.get(names.size() - 1).end()).isBlank();
    if (!all || (blank < 0 && inner.length() > 4 && names.size() < 2)) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    for (NameList.Span name : names) {
      CreditKind kind = office == null ? CreditKind.AUTHOR : CreditKind.CONTRIBUTOR;
      credits.add(CreditLine.credit(kind, office, printed, name));
    }
    return credits;
  }
}
