package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;

/** Finds an outlet or an office that a line above the body calls its author: 供稿：某某学院. */
record AuthorOutlet(Layout layout, int headline) {

  private static final Signs LABELS = Signs.of("作者 发布者 发布人 供稿 撰稿 上传者");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:作者|发布者|发布人|供稿|撰稿|上传者) ?[:/|] ?([\\u3400-\\u9fffA-Za-z0-9·]{2,18})(?=[ |,;)】]|$)");

  private static final Pattern HOUSE =
      Pattern.compile(
          ".{2,}(?:[网报社台刊局厅委办部处科室站所院会校系馆]|杂志|客户端|新闻|发布|融媒|融媒体|中心|公司|集团|大学|学院|政府|频道|传媒|公众号|在线)");

  private static final int LINE = 160;

  /** The outlet; unknown if none is called so. */
  PrintedSource find() {
    int until = Math.min(layout.bodyStart(), layout.blocks().size());
    for (int at = Math.max(0, headline - 2); at < until; at++) {
      String text = layout.text(at);
      if (at == headline || text.length() > LINE || !LABELS.areIn(text)) {
        continue;
      }
      Matcher labelled = LABELLED.matcher(text);
      while (labelled.find()) {
        String name = labelled.group(1);
        boolean house = HOUSE.matcher(name).matches() && !PersonName.isStrict(name);
        if (house && !PersonName.isPlaceholder(name)) {
          SourceNote note = new SourceNote(labelled.start(1), labelled.end(1));
          return PrintedSource.of(layout, layout.blocks().get(at), note, "source-as-author");
        }
      }
    }
    return PrintedSource.UNKNOWN;
  }
}
