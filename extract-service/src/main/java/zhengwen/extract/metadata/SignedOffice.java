package zhengwen.extract.metadata;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;

/** Finds the office that signs an announcement: its name and, below it, the day. */
record SignedOffice(Layout layout) {

  private static final Pattern OFFICE =
      Pattern.compile(
          "[\\u3400-\\u9fff]{2,20}(?:局|厅|委员会|办公室|政府|委|处|部|院|学校|大学|学院|中学|小学|公司|集团|中心|协会|学会|社|站|所|馆)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|二[〇○零O0][一二三四五六七八九〇○零O0]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

  private static final int REACH = 5;

  /** The office; unknown if nobody signs so. */
  PrintedSource find() {
    int until = Math.min(layout.blocks().size() - 1, layout.bodyEnd() + REACH);
    for (int at = Math.max(1, layout.bodyEnd() - 2); at <= until; at++) {
      String office = layout.text(at - 1).strip();
      boolean signed =
          DAY.matcher(layout.text(at).strip()).matches() && OFFICE.matcher(office).matches();
      if (signed && !PersonName.isStrict(office)) {
        SourceNote note = new SourceNote(0, layout.text(at - 1).length());
        Found<String> outlet =
            PrintedSource.of(layout, layout.blocks().get(at - 1), note, "source-signed").found();
        return new PrintedSource(outlet, null);
      }
    }
    return PrintedSource.UNKNOWN;
  }
}
