package zhengwen.extract.metadata;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.origin.OutletName;

/** Whether a short text that stands where an outlet may is one on this page. */
final class OutletTest {

  /** Names by which hardly anything but outlets goes. */
  private static final Pattern OUTLET =
      Pattern.compile(".+(?:[网报社台刊]|杂志|之声|客户端|公众号)(?:\\[.{1,6}\\])?");

  private static final String OPEN = "[【(";

  private static final String CLOSE = "]】)";

  private final MenuWords menu;
  private final String headline;
  private final int above;

  OutletTest(Layout layout, int headline, MenuWords menu) {
    this.menu = menu;
    this.above = Math.max(0, headline);
    this.headline = headline < 0 ? "" : layout.lines().key(headline);
  }

  /** Whether the folded text, printed in the block {@code at}, may be an outlet of any form. */
  boolean admits(String text, int at) {
    return OutletName.mayBe(text) && isWhole(text) && (isOutlet(text) || isOwn(text, at));
  }

  /** Whether it is an outlet by its form and no word of the site's menu. */
  boolean isProper(String text, int at) {
    return OutletName.isProper(text) && isWhole(text) && (isOutlet(text) || isOwn(text, at));
  }

  /** Whether hardly anything but an outlet goes by the text. */
  boolean isNamed(String text) {
    return OutletName.isProper(text) && isOutlet(text);
  }

  private static boolean isOutlet(String text) {
    return OUTLET.matcher(text).matches();
  }

  /** Neither most of the headline nor a word of the menu or the path above it. */
  private boolean isOwn(String text, int at) {
    int here = at < above ? 1 : 0;
    String key = TitleKey.ofFolded(text);
    boolean title = key.length() * 2 > headline.length() && headline.contains(key);
    return !title && menu.count(text) <= here;
  }

  /** Brackets around or within the text are closed where they are opened. */
  private static boolean isWhole(String text) {
    int open = 0;
    for (int at = 0; at < text.length() && open >= 0; at++) {
      open += OPEN.indexOf(text.charAt(at)) >= 0 ? 1 : CLOSE.indexOf(text.charAt(at)) >= 0 ? -1 : 0;
    }
    return open == 0 && OPEN.indexOf(text.charAt(0)) < 0;
  }
}
