package zhengwen.extract.metadata;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Finds an outlet that the markup calls the source. */
record MarkedSource(Page page, Layout layout, int headline, AuthorNames authors, OutletTest test) {

  private static final Pattern MARKED =
      Pattern.compile("(?i)source|media_?name|laiyuan|copyfrom|(?:^|[ _-])ly(?:$|[ _-])");

  /** What names of menus and of other things may be called too. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)nick_?name|js_name|auther|(?:^|[ _-])(?:name|account|mp-?name|author-?name)(?:$|[ _-])");

  private static final int LINE = 80;

  /** The outlet; unknown if nothing is called so. */
  PrintedSource find() {
    int until = Math.min(layout.bodyStart(), layout.blocks().size() - 1);
    for (int at = Math.max(0, headline - 3); at <= until; at++) {
      Block block = layout.blocks().get(at);
      String text = layout.text(at);
      if (block.text().length() > LINE || at == headline) {
        continue;
      }
      for (Segment segment : Segment.of(block.text(), page.source(), text.length())) {
        String value = text.substring(segment.start(), segment.end()).strip();
        boolean named =
            isMarked(segment.marks(), at)
                && test.admits(value, at)
                && !PersonName.isStrict(value)
                && !authors.areAllOf(value);
        if (named
            && layout.dates(at).stream()
                .noneMatch(d -> d.start() < segment.end() && segment.start() < d.end())) {
          return PrintedSource.of(
              layout,
              block,
              within(SourceNote.value(text, segment.start()), segment),
              "source-marked");
        }
      }
    }
    return PrintedSource.UNKNOWN;
  }

  /** The name ends where its element does. */
  private static SourceNote within(SourceNote note, Segment segment) {
    return new SourceNote(note.start(), Math.min(note.end(), segment.end()));
  }

  private boolean isMarked(String marks, int at) {
    return MARKED.matcher(marks).find() || (at > headline && NAMED.matcher(marks).find());
  }
}
