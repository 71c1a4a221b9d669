package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;

/** Cuts a site's name from what the site prints around it. */
final class SiteName {

  /** What a site says of itself behind its name. */
  private static final Pattern MORE =
      Pattern.compile(" [-–—|｜_] ?|(?<=[\\u3400-\\u9fff]) (?=[A-Za-z .]{3,24}$)");

  /** A site's name with its address or its name in another language behind it. */
  private static final Pattern WITH_ADDRESS =
      Pattern.compile(
          "(?<=[\\u3400-\\u9fff])\\s+(?i:[a-z0-9.-]{2,30}\\.(?:com|cn|net|org|tw|hk))\\s*$"
              + "|(?<=[网網报報社台臺刊])\\s+[A-Z][A-Za-z]{1,12}(?: [A-Z][A-Za-z]{1,12}){0,3}\\s*$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)[a-z0-9.-]+\\.(?:com|cn|net|org|tw|hk)(?:\\.[a-z]{2})?|the paper|.*mobile"
              + " ?web.*|.*手机版.*|.*手機版.*");

  /** What a paper calls its pages on the net. */
  private static final Pattern EDITION =
      Pattern.compile("(?<=.{2})[·-]?(?:多媒体)?(?:数字报纸?|数字版|电子版)$");

  private static final int REACH = 30;

  private SiteName() {}

  /** Whether the text is an address or says which of its pages this is. */
  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /** Without the address or the name in another language behind it. */
  static String withoutAddress(String name) {
    return WITH_ADDRESS.matcher(name).replaceFirst("");
  }

  /** Without what a paper calls its pages on the net. */
  static String withoutEdition(String name) {
    return EDITION.matcher(name).replaceFirst("");
  }

  /**
   * Without a slogan or a name in another language, where the page shows the name alone as well.
   */
  static String alone(String name, Layout layout) {
    Matcher more = MORE.matcher(name);
    String first = more.find() ? name.substring(0, more.start()).strip() : name;
    return first.length() > 1 && first.length() < name.length() && isLine(first, layout)
        ? first
        : name;
  }

  /** Whether a line or a picture near the head of the page says the name and nothing else. */
  private static boolean isLine(String name, Layout layout) {
    String folded = MatchForm.of(name);
    int until = Math.min(REACH, layout.blocks().size());
    for (int at = 0; at < until; at++) {
      if (layout.text(at).strip().equals(folded)) {
        return true;
      }
    }
    return false;
  }
}
