package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.SourceText;

/** The box below an article that presents who wrote it. */
record AuthorBox(Layout layout, String source) {

  private static final Pattern HEADING =
      Pattern.compile("(?:关于|本文)?作者(?:简介|介绍)?|(?i)about the author");

  private static final Pattern NAME =
      Pattern.compile("(?i)\\bauthor\\b.*\\bfn\\b|author[_-]?(?:box|card|bio|info)?[_-]?name\\b");

  private static final Pattern OTHER = Pattern.compile("(?i)comment|reply|related|list");

  private static final Pattern PRESENTED =
      Pattern.compile("^([\\u3400-\\u9fff·]{2,10})(?:[,: ].*)?$");

  private static final int REACH = 25;

  private static final int BELOW = 3;

  /** The author; null if there is no such box. */
  Found<Person> find() {
    int until = Math.min(layout.blocks().size(), layout.bodyEnd() + REACH);
    for (int at = Math.max(0, layout.bodyEnd() - BELOW); at < until; at++) {
      boolean heading = HEADING.matcher(layout.text(at).strip()).matches();
      Found<Person> found = heading ? below(at) : at > layout.bodyEnd() ? in(at) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Found<Person> below(int heading) {
    int until = Math.min(layout.blocks().size(), heading + 1 + BELOW);
    for (int at = heading + 1; at < until; at++) {
      Matcher presented = PRESENTED.matcher(layout.text(at));
      boolean named = layout.blocks().get(at).kind() != BlockKind.IMAGE && presented.matches();
      if (named && PersonName.isStrict(presented.group(1))) {
        return person(layout.blocks().get(at).text(), 0, presented.end(1));
      }
    }
    return null;
  }

  /** A name that the markup of the box calls the author's. */
  private Found<Person> in(int at) {
    Block block = layout.blocks().get(at);
    String text = layout.text(at);
    boolean name = block.text().length() <= 12 && PersonName.isStrict(text.strip());
    if (!name || block.kind() == BlockKind.IMAGE) {
      return null;
    }
    for (Segment segment : Segment.of(block.text(), source, text.length())) {
      String marks = segment.marks() + " " + InfoLine.names(block);
      if (NAME.matcher(marks).find() && !OTHER.matcher(marks).find()) {
        return person(block.text(), segment.start(), segment.end());
      }
    }
    return null;
  }

  private static Found<Person> person(SourceText text, int start, int end) {
    String name = text.subSequence(start, end).toString().strip();
    Evidence evidence =
        new Evidence("author-box", text.sourceStart(start), text.sourceEnd(end), 0.8);
    return new Found<>(new Person(name, Role.AUTHOR, null), evidence);
  }
}
