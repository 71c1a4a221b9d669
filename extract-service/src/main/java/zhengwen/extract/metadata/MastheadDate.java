package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.Block;

/**
 * The day a paper appeared, as its masthead prints it: with its weekday or by the old calendar,
 * above the headline. Old papers on the net have no other date.
 */
final class MastheadDate {

  private static final Signs CALENDAR = Signs.of("星期 礼拜 周 农历 年 day Day DAY");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:星期|礼拜|周)[一二三四五六日天]|农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年"
              + "|(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  /** What pages print that say what day it is today. */
  private static final Pattern TODAY = Pattern.compile("今天|今日|现在|当前时间|(?i)today");

  private static final int LINE = 100;

  /** So many blocks may stand above the headline, the menu among them. */
  private static final int REACH = 60;

  private MastheadDate() {}

  /** The day; null if none is printed, or several are. */
  static DateFinder.Published find(Layout layout, int headline) {
    int until = Math.min(headline < 0 ? layout.bodyStart() : headline, REACH);
    DateFinder.Published found = null;
    for (int at = 0; at < Math.min(until, layout.blocks().size()); at++) {
      PrintedDate date = date(layout, at);
      if (date == null) {
        continue;
      }
      String day = date.day().toString();
      if (found != null && !found.found().value().equals(day)) {
        return null;
      }
      found = found == null ? published(layout.blocks().get(at), date) : found;
    }
    return found;
  }

  private static PrintedDate date(Layout layout, int at) {
    String text = layout.text(at);
    boolean line = layout.blocks().get(at).text().length() <= LINE && CALENDAR.areIn(text);
    if (!line || !WEEKDAY.matcher(text).find() || TODAY.matcher(text).find()) {
      return null;
    }
    List<PrintedDate> dates = layout.dates(at);
    return dates.size() == 1 && dates.get(0).hasYear() ? dates.get(0) : null;
  }

  private static DateFinder.Published published(Block block, PrintedDate date) {
    Evidence evidence =
        new Evidence(
            "masthead-day",
            block.text().sourceStart(date.start()),
            block.text().sourceEnd(date.end()),
            0.5);
    String raw = block.text().subSequence(date.start(), date.end()).toString().strip();
    return new DateFinder.Published(new Found<>(date.day().toString(), evidence), raw, null);
  }
}
