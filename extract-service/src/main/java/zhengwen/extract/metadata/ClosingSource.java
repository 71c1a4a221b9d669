package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.SourceText;

/** Finds the outlet that a bracket behind the last sentence names: （据《某报》）, （综合某社、某报）. */
record ClosingSource(Layout layout) {

  private static final Signs BRACKETS = Signs.of(") ] 】");

  /** A bracket that says where the text is from. */
  private static final Pattern SAID =
      Pattern.compile(
          "[(\\[【](?:本文|原文|文章|稿件|内容)?(?:综合自?|据|根据|摘自|摘编自|节选自|选自|转自|转载自?|源自|来自|原载|原载于|刊于|载于|首发于)"
              + "[^()《》\\[\\]【】]{0,16}?《?([^()《》\\[\\]【】\\d]{2,24})》?[^()《》\\[\\]【】]{0,10}?"
              + "(?:等|等媒体)?(?:综合)?(?:报道|消息|整理|电)?[)\\]】][ .。]{0,2}$");

  /** A bracket that holds an outlet and nothing else. */
  private static final Pattern ALONE =
      Pattern.compile(
          "[(\\[【]([\\u3400-\\u9fffA-Za-z0-9·、 ]{2,24}(?:网|报|社|台|新闻|客户端|杂志|周刊|日报))[)\\]】][ .。]{0,2}$");

  private static final int BLOCKS = 3;

  /** The outlet; unknown if no bracket names one. */
  PrintedSource find() {
    int until = Math.min(layout.blocks().size() - 1, layout.bodyEnd() + 1);
    for (int at = until; at >= Math.max(layout.bodyStart(), until - BLOCKS); at--) {
      PrintedSource found = in(layout.blocks().get(at));
      if (found.found() != null) {
        return found;
      }
    }
    return PrintedSource.UNKNOWN;
  }

  private PrintedSource in(Block block) {
    String tail = Lines.tail(block.text());
    if (!BRACKETS.areIn(tail)) {
      return PrintedSource.UNKNOWN;
    }
    for (Pattern form : new Pattern[] {SAID, ALONE}) {
      Matcher bracket = form.matcher(tail);
      if (bracket.find() && areOutlets(bracket.group(1).strip())) {
        int from = block.text().length() - tail.length();
        return found(block, from + bracket.start(1), from + bracket.end(1));
      }
    }
    return PrintedSource.UNKNOWN;
  }

  private static boolean areOutlets(String names) {
    for (String name : names.split("[、,和]", -1)) {
      if (!OutletName.isProper(name.strip())) {
        return false;
      }
    }
    return true;
  }

  private static PrintedSource found(Block block, int start, int end) {
    SourceText text = block.text();
    Evidence evidence =
        new Evidence("source-in-closing", text.sourceStart(start), text.sourceEnd(end), 0.7);
    Found<String> outlet = new Found<>(text.subSequence(start, end).toString().strip(), evidence);
    SourceNote note = new SourceNote(start, end);
    return new PrintedSource(
        outlet,
        new Claim(
            block.index(), note.start(), note.end(), ClaimKind.SOURCE_NOTE, "source-in-closing"));
  }
}
