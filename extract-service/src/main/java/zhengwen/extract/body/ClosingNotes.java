package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.Block;

/** Cuts notes in brackets off the paragraphs they close. */
final class ClosingNotes {

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

  /** Adds one span for the block, or two where a note closes it. */
  void split(Block block, Judgement judgement, List<LabelledSpan> spans) {
    Label label = judgement.label();
    int length = block.text().length();
    int level = label == Label.HEADING ? Math.max(2, block.level()) : 0;
    int note = label.inBody() && label != Label.HEADING ? note(block) : -1;
    if (note <= 0) {
      spans.add(new LabelledSpan(block, 0, length, label, level, judgement.reason()));
      return;
    }
    spans.add(new LabelledSpan(block, 0, note, label, level, judgement.reason()));
    spans.add(new LabelledSpan(block, note, length, kind(block, note), 0, "a closing note"));
  }

  private int note(Block block) {
    int note = Bracket.closing(block);
    if (note < 0) {
      int claimed = Bracket.any(block);
      note =
          claimed > 0 && claims.within(block, claimed, block.text().length()) != null
              ? claimed
              : -1;
    }
    return note < 0 && block.index() == lastText ? Bracket.last(block) : note;
  }

  private Label kind(Block block, int note) {
    Label kind = Bracket.kind(block, note);
    kind = kind != null ? kind : claims.within(block, note, block.text().length());
    return kind != null ? kind : Label.RELATED;
  }
}
