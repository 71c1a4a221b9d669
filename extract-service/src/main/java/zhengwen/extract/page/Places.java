package zhengwen.extract.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Where each node of a document stands in its source.
 *
 * <p>The parser can keep places itself, in a map for each node, with line and column; that takes as
 * long as parsing does, and most of the memory. Here they are listed as nodes are made. Readers ask
 * in document order, which is that of the list but for nodes that the parser has moved.
 */
final class Places implements NodeVisitor {

  private final CurrentToken token;
  private final int length;
  private Node[] nodes = new Node[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  /** Where elements end that may say something about the page by their content. */
  private final IdentityHashMap<Node, Integer> contentEnds = new IdentityHashMap<>();

  /** Where the node that was asked for last is in the list. */
  private int last;

  /** Where each node is in the list; null until one is asked for out of order. */
  private IdentityHashMap<Node, Integer> indexes;

  /**
   * @param length of the source
   */
  Places(CurrentToken token, int length) {
    this.token = token;
    this.length = length;
  }

  @Override
  public void head(Node node, int depth) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    nodes[size] = node;
    starts[size] = within(token.isEndOfInput() ? token.end() : token.start());
    ends[size] = token.opens(node) ? Math.max(starts[size], within(token.end())) : starts[size];
    size++;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && StatementReader.mayReadContent(element)) {
      if (token.isEndOfInput()) {
        contentEnds.putIfAbsent(node, length);
      } else {
        contentEnds.put(node, within(token.closes(element) ? token.end() : token.start()));
      }
    }
  }

  /** Where a node starts, its tag if it is an element; 0 if nothing was written for it. */
  int start(Node node) {
    int index = index(node);
    return index < 0 ? 0 : starts[index];
  }

  /** Where a node ends, its start tag if it is an element; 0 if nothing was written for it. */
  int end(Node node) {
    int index = index(node);
    return index < 0 ? 0 : ends[index];
  }

  /** Where an element ends whose content is read as a statement. */
  int contentEnd(Element element) {
    return Math.max(end(element), contentEnds.getOrDefault(element, 0));
  }

  /** The parser counts beyond the end of what it reads. */
  private int within(int position) {
    return Math.max(0, Math.min(position, length));
  }

  @SuppressWarnings("ReferenceEquality") // nodes are themselves, not others that read the same
  private int index(Node node) {
    for (int at = last; indexes == null && at < size; at++) {
      if (nodes[at] == node) {
        last = at;
        return at;
      }
    }
    if (indexes == null) {
      indexes = new IdentityHashMap<>(size);
      for (int at = 0; at < size; at++) {
        indexes.put(nodes[at], at);
      }
    }
    return indexes.getOrDefault(node, -1);
  }
}
