package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a part of a text as a list of full names and of nothing else. Folded texts. */
final class StrictNames {

  private StrictNames() {}

  /** Those in the first group of the pattern's first match; none if anything else stands there. */
  static List<Credit> in(Pattern pattern, String text, CharSequence printed, CreditKind kind) {
    Matcher matcher = pattern.matcher(text);
    List<Credit> credits = new ArrayList<>();
    if (matcher.find()) {
      List<NameList.Span> names = NameList.read(text, matcher.start(1), matcher.end(1), false);
      boolean all =
          !names.isEmpty()
              && text.substring(names.get(names.size() - 1).end(), matcher.end(1)).isBlank();
      for (NameList.Span name : all ? names : List.<NameList.Span>of()) {
        credits.add(CreditLine.credit(kind, null, printed, name));
      }
    }
    return credits;
  }
}
