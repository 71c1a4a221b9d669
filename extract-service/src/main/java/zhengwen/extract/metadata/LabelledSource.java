package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Link;

/** Finds the outlet that a label or a sentence names: 来源：某报, 本文来自“某号”. */
final class LabelledSource {

  private static final int NOTE = 30;

  /** A headline before a label is longer than label and date. */
  private static final int LABELLED = 6;

  private static final int NOTE_START = 8;

  private static final Pattern JOINED = Pattern.compile(" ?[-—_·/、&+和]");

  /** What a site says of articles marked so, not of this one: 凡本网注明“来源：某某网”的作品. */
  private static final Pattern NOTICE = Pattern.compile("(?:注明|标注|标明)[^。,]{0,10}$");

  /** Another article's headline before its source in a list below this one. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^[· ]{0,2}(?!.*(?:编辑|责编|作者|记者|本文|原文|审核|日期|时间|\\d{4}))[^:/|()\\[\\]【】<>]{4,60} (?:来源|出处|稿源) ?[:/] ?$");

  /** Behind these stand other articles. */
  private static final Pattern OTHERS = Pattern.compile("[上下]一[篇条]|推荐|相关|热门|更多|延伸");

  private final String source;
  private final Layout layout;
  private final int headline;

  /**
   * @param source the page's markup
   */
  LabelledSource(String source, Layout layout, int headline) {
    this.source = source;
    this.layout = layout;
    this.headline = headline;
  }

  /** The outlet labelled above the body, else below it, else in a line within it. */
  PrintedSource find() {
    PrintedSource found = labelled(Math.max(0, headline - 6), layout.bodyStart() + 2);
    if (found.found() == null) {
      found = labelled(Math.max(headline + 1, layout.bodyEnd() - 2), layout.bodyEnd() + 8);
    }
    return found.found() == null ? inBody() : found;
  }

  private PrintedSource labelled(int from, int until) {
    int last = Math.min(until, layout.blocks().size() - 1);
    for (int at = from; at <= last; at++) {
      Block block = layout.blocks().get(at);
      String text = layout.text(at);
      boolean prose = at >= layout.bodyStart() && at <= layout.bodyEnd() && text.length() > 60;
      SourceNote announced = SourceNote.announced(text);
      if (announced != null) {
        return PrintedSource.of(layout, block, announced, "source-announced");
      }
      if (text.length() > 160 || prose || text.startsWith("※")) {
        continue;
      }
      for (SourceNote note : SourceNote.read(text)) {
        String before = text.substring(0, note.start());
        boolean below = at > layout.bodyEnd() && layout.hasBody();
        boolean other = below && (ITEM.matcher(before).find() || OTHERS.matcher(before).find());
        boolean apart = at < headline || below;
        if (other || apart && isItem(block, note.start()) || NOTICE.matcher(before).find()) {
          continue;
        }
        PrintedSource read =
            note.start() < note.end()
                ? PrintedSource.of(layout, block, bounded(note, block), "source-labelled")
                : following(at + 1, text, note);
        if (read.found() != null) {
          return read;
        }
      }
    }
    return PrintedSource.UNKNOWN;
  }

  /** A link, or an item of a list, before the label is another article's headline. */
  private static boolean isItem(Block block, int label) {
    boolean listed = block.kind() == BlockKind.LIST_ITEM && label > LABELLED;
    return listed
        || block.links().stream()
            .anyMatch(link -> link.end() <= label && link.length() >= LABELLED);
  }

  /** The outlet that is a link ends with it, unless a stroke goes on with the name. */
  private SourceNote bounded(SourceNote note, Block block) {
    for (Link link : block.links()) {
      boolean opens = link.start() <= note.start() && link.end() > note.start() + 1;
      if (opens && link.end() < note.end()) {
        String rest = MatchForm.of(block.text(), link.end(), note.end());
        return JOINED.matcher(rest).lookingAt() ? note : new SourceNote(note.start(), link.end());
      }
    }
    return inElement(note, block);
  }

  /** An outlet's name that fills its element ends with it where the whole is none. */
  private SourceNote inElement(SourceNote note, Block block) {
    if (OutletName.isProper(MatchForm.of(block.text(), note.start(), note.end()))) {
      return note;
    }
    for (Segment segment : Segment.of(block.text(), source, note.end())) {
      int bound = segment.start();
      if (bound > note.start() + 1
          && OutletName.isProper(MatchForm.of(block.text(), note.start(), bound))
          && !JOINED.matcher(MatchForm.of(block.text(), bound, note.end())).lookingAt()) {
        return new SourceNote(note.start(), bound);
      }
    }
    return note;
  }

  /** A line of its own within the body that is nothing but a source note. */
  private PrintedSource inBody() {
    for (int at = layout.bodyEnd(); at > layout.bodyStart(); at--) {
      String text = layout.text(at);
      boolean line = layout.blocks().get(at).text().length() <= NOTE && !text.startsWith("※");
      for (SourceNote note : line ? SourceNote.read(text) : List.<SourceNote>of()) {
        if (note.start() <= NOTE_START
            && note.start() < note.end()
            && note.end() >= text.length() - 2) {
          return PrintedSource.of(layout, layout.blocks().get(at), note, "source-labelled");
        }
      }
    }
    return PrintedSource.UNKNOWN;
  }

  /** A label that ends its block names what the next block shows. */
  private PrintedSource following(int next, String text, SourceNote note) {
    if (next >= layout.blocks().size() || note.end() < text.length()) {
      return PrintedSource.UNKNOWN;
    }
    SourceNote value = SourceNote.value(layout.text(next), 0);
    boolean named = OutletName.mayBe(layout.text(next).substring(value.start(), value.end()));
    boolean title = headline >= 0 && layout.lines().key(next).equals(layout.lines().key(headline));
    return named && !title
        ? PrintedSource.of(layout, layout.blocks().get(next), value, "source-labelled")
        : PrintedSource.UNKNOWN;
  }
}
