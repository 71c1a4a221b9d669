package zhengwen.extract.page;

import java.util.List;

/**
 * A run of text that the page shows as one: a paragraph, a heading, a list item, a line.
 *
 * @param index position among the page's blocks, from 0
 * @param kind what the markup says it is
 * @param level of a heading, 1 to 6; else 0
 * @param text white space collapsed, ends trimmed; remembers its place in the input
 * @param links the parts of {@code text} that are links, in order, disjoint
 * @param emphasised how many UTF-16 units of {@code text} are bold (b, strong, a bold style)
 * @param container the innermost element that holds the block
 */
public record Block(
    int index,
    BlockKind kind,
    int level,
    SourceText text,
    List<Link> links,
    int emphasised,
    Container container) {

  /** Copies the links, so that a block never changes. */
  public Block {
    links = List.copyOf(links);
  }

  /** Where the block starts in the decoded input. */
  public int start() {
    return text.start();
  }

  /** Where the block ends in the decoded input, exclusive. */
  public int end() {
    return text.end();
  }

  /** How many UTF-16 units of the text are inside links. */
  public int linkLength() {
    int sum = 0;
    for (int at = 0; at < links.size(); at++) {
      sum += links.get(at).length();
    }
    return sum;
  }

  /** The same block with another text, as after a repair; links keep to the new bounds. */
  public Block withText(SourceText repaired, List<Link> moved) {
    return new Block(index, kind, level, repaired, moved, emphasised, container);
  }

  /** The part [start, end) of its text as a block of its own, at a position. */
  Block part(int start, int end, int position) {
    List<Link> parts =
        links.stream()
            .filter(link -> link.start() < end && link.end() > start)
            .map(
                link ->
                    new Link(
                        Math.max(link.start(), start) - start,
                        Math.min(link.end(), end) - start,
                        link.href()))
            .toList();
    int bold = (int) ((long) emphasised * (end - start) / Math.max(1, text.length()));
    return new Block(position, kind, level, text.slice(start, end), parts, bold, container);
  }

  /** The same block at another position among the page's blocks. */
  Block at(int position) {
    return new Block(position, kind, level, text, links, emphasised, container);
  }
}
