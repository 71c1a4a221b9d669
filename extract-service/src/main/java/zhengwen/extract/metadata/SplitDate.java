package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.page.Block;

/**
 * A date whose parts stand in blocks of their own, as page designs set them: 2019, 11/05, 07:18.
 *
 * @param date what the parts say together
 * @param raw the parts, joined
 * @param last index of the last block that holds a part
 */
record SplitDate(PrintedDate date, String raw, int last) {

  private static final int MOST_PARTS = 7;

  private static final int LONGEST_PART = 16;

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:[-/.年月日,]|(?:19|20)\\d{2} ?[年/.-]?|\\d{1,2} ?(?:[月日号/.-] ?(?:\\d{1,2}日?)?)?"
              + "|(?:19|20)\\d{2} ?[年/.-] ?\\d{1,2}月?|\\d{1,2}:\\d{2}(?::\\d{2})?"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?"
              + "|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?|(?:星期|周)[一二三四五六日天])");

  /** The date whose first part is the block; null if none is. */
  static SplitDate at(Layout layout, int first) {
    if (!isPart(layout, first) || isPart(layout, first - 1)) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    SplitDate best = null;
    for (int at = first; at < first + MOST_PARTS && isPart(layout, at); at++) {
      append(joined, layout.text(at).strip());
      SplitDate read = at == first ? null : read(joined.toString(), at);
      best = read == null ? best : read;
    }
    return best;
  }

  private static SplitDate read(String joined, int last) {
    List<PrintedDate> dates = DateReader.read(joined);
    if (dates.isEmpty() && joined.matches("\\d{1,2} (?:19|20)\\d{2}[-/.年]\\d{1,2}月?")) {
      int blank = joined.indexOf(' '); // the day set large, year and month small below it
      String turned =
          joined.substring(blank + 1).replace("月", "") + "-" + joined.substring(0, blank);
      dates = DateReader.read(turned);
    }
    boolean one = dates.size() == 1 && dates.get(0).hasYear();
    return one ? new SplitDate(dates.get(0), joined, last) : null;
  }

  /** Joins as a line would print it: a year and its month by a stroke, all else by a blank. */
  private static void append(StringBuilder joined, String part) {
    boolean year = joined.toString().matches("(?:19|20)\\d{2}(?:[/-]\\d{1,2})?");
    boolean number = part.matches("\\d{1,2}(?:[/.-]\\d{1,2})?");
    boolean mark = part.matches("[-/.年月日]") || joined.toString().matches(".*[-/.年月]");
    if (year && number) {
      joined.append(joined.indexOf("-") >= 0 || part.indexOf('-') >= 0 ? '-' : '/');
    } else if (joined.length() > 0 && !mark) {
      joined.append(' ');
    }
    joined.append(part);
  }

  private static boolean isPart(Layout layout, int at) {
    if (at < 0 || at >= layout.blocks().size()) {
      return false;
    }
    Block block = layout.blocks().get(at);
    return block.text().length() <= LONGEST_PART && PART.matcher(layout.text(at).strip()).matches();
  }
}
