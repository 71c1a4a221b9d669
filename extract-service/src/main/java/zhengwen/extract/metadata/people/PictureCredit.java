package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who took a picture from its caption: 图为会场。 张三 摄. Folded texts. */
public final class PictureCredit {

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:^|[ ,。;:(\\[【/、!?”\"]|记者|通讯员)"
              + "([\\u3400-\\u9fff·]{2,4}|[\\u3400-\\u9fff] [\\u3400-\\u9fff])"
              + "(?: ?[、 ] ?([\\u3400-\\u9fff·]{2,4}))? ?/? ?(?:摄影|摄)(?:影)?[ )\\]】。.]{0,3}$");

  private static final Pattern GIVEN =
      Pattern.compile("(?:记者|通讯员) ?([\\u3400-\\u9fff·]{2,4}) ?/? ?(?:图|供图)[ )\\]】。.]{0,3}$");

  private PictureCredit() {}

  /** The photographers that the end of a caption names. */
  public static List<Credit> read(String text, CharSequence printed) {
    if (text.indexOf('摄') < 0 && text.indexOf('图') < 0) {
      return List.of();
    }
    Matcher taken = TAKEN.matcher(text);
    Matcher given = GIVEN.matcher(text);
    List<Credit> credits = new ArrayList<>();
    if (taken.find()) {
      add(taken, 1, printed, credits);
      add(taken, 2, printed, credits);
    } else if (given.find()) {
      add(given, 1, printed, credits);
    }
    return credits;
  }

  private static void add(Matcher matcher, int group, CharSequence printed, List<Credit> credits) {
    String name = matcher.group(group);
    if (name != null && PersonName.isStrict(name.replace(" ", ""))) {
      NameList.Span span = new NameList.Span(matcher.start(group), matcher.end(group));
      credits.add(CreditLine.credit(CreditKind.PHOTOGRAPHER, null, printed, span));
    }
  }
}
