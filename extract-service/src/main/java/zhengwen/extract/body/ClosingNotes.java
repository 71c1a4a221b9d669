package zhengwen.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.page.Block;

/** Cuts notes in brackets off the paragraphs they close. */
final class ClosingNotes {

  private static final int LONGEST_ARROW = 24;

  private static final Pattern ARROW =
      Pattern.compile(
          "[^。,]{0,18}(?:>{1,3}|»|→)|[\\[(]?(?:点击|查看|阅读|更多|了解)?(?:查看|阅读|了解|更多)?(?:详情|全文|原文|更多)[\\])]?"
              + "|返回[^。]{0,12}(?:首页|频道|列表|专题|更多)");

  private static final int LONGEST_BYLINE = 48;

  private static final Pattern REPORTER =
      Pattern.compile("[\\u4e00-\\u9fff]{0,10}(?:记者|通讯员):?[\\u4e00-\\u9fff·、,]{2,30}");

  private final Claims claims;
  private final int lastText;

  /**
   * @param lastText index of the block of the article's last paragraph, which may close with notes
   *     that would be the author's own words elsewhere
   */
  ClosingNotes(Claims claims, int lastText) {
    this.claims = claims;
    this.lastText = lastText;
  }

  /** Adds one span for the block, and one for each note that closes it. */
  void split(Block block, Judgement judgement, List<LabelledSpan> spans) {
    Label label = judgement.label();
    int length = block.text().length();
    int level = label == Label.HEADING ? Math.max(2, block.level()) : 0;
    boolean text = label.inBody() && label != Label.HEADING && label != Label.TABLE;
    int arrow = text ? arrow(block) : -1;
    if (arrow > 0) {
      spans.add(new LabelledSpan(block, 0, arrow, label, level, judgement.reason()));
      spans.add(new LabelledSpan(block, arrow, length, Label.RELATED, 0, "leads to another page"));
      return;
    }
    int byline = text ? byline(block) : -1;
    int note = byline > 0 ? byline : text ? note(block) : -1;
    if (note <= 0) {
      spans.add(new LabelledSpan(block, 0, length, label, level, judgement.reason()));
      return;
    }
    int earlier = Bracket.closing(block, note);
    int end = earlier > 0 ? earlier : note;
    spans.add(new LabelledSpan(block, 0, end, label, level, judgement.reason()));
    if (earlier > 0) {
      Label kind = kind(block, earlier, note);
      spans.add(new LabelledSpan(block, earlier, note, kind, 0, "a closing note before another"));
    }
    Label kind = byline > 0 ? Label.BYLINE : kind(block, note, length);
    spans.add(new LabelledSpan(block, note, length, kind, 0, "a closing note"));
  }

  /** Where words after the last sentence start that only lead elsewhere; -1 if there are none. */
  private static int arrow(Block block) {
    String text = block.text().toString();
    int from = Math.max(0, text.length() - LONGEST_ARROW);
    for (int i = text.length() - 2; i >= from; i--) {
      if ("。！？”".indexOf(text.charAt(i)) >= 0) {
        return ARROW.matcher(Fold.compact(text.substring(i + 1))).matches() ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Where who reported stands behind the last sentence, without brackets; -1 if nobody does. */
  private static int byline(Block block) {
    String text = block.text().toString();
    for (int i = text.length() - 2; i >= Math.max(0, text.length() - LONGEST_BYLINE); i--) {
      if ("。！？”".indexOf(text.charAt(i)) >= 0) {
        return REPORTER.matcher(Fold.compact(text.substring(i + 1))).matches() ? i + 1 : -1;
      }
    }
    return -1;
  }

  private int note(Block block) {
    int note = Bracket.closing(block, block.text().length());
    if (note < 0) {
      int claimed = Bracket.any(block);
      note =
          claimed > 0 && claims.within(block, claimed, block.text().length()) != null
              ? claimed
              : -1;
    }
    return note < 0 && block.index() == lastText ? Bracket.last(block) : note;
  }

  private Label kind(Block block, int note, int end) {
    Label kind = Bracket.kind(block, note, end);
    kind = kind != null ? kind : claims.within(block, note, end);
    return kind != null ? kind : Label.RELATED;
  }
}
