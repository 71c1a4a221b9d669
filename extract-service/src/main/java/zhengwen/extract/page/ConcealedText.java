package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that a page holds without showing it: pages drawn by scripts keep their article in a hidden
 * element, a form field or a string of a script. It counts only where hardly anything shows, and
 * only if there is much more of it.
 */
final class ConcealedText {

  /** With more running text than this, in ideographs, a page shows its article. */
  private static final int ENOUGH = 250;

  /** Less than this, in ideographs, is no article worth digging for. */
  private static final int WORTHWHILE = 150;

  /** The same where no sentence shows at all. */
  private static final int WORTHWHILE_ALONE = 40;

  /** How often as much as shows there must be. */
  private static final int FACTOR = 3;

  private final PlacedDocument document;

  ConcealedText(PlacedDocument document) {
    this.document = document;
  }

  /** The blocks that show, with concealed ones among them where those hold the article. */
  List<Block> orShown(List<Block> shown) {
    int running = RunningText.in(shown, ENOUGH);
    if (running >= ENOUGH) {
      return shown;
    }
    List<Block> best = BlockReader.revealed(document, Container.root());
    int most = RunningText.in(best) - running;
    List<Block> carried = carried();
    int inStrings = RunningText.in(carried);
    if (inStrings > most) {
      best = merged(shown, carried);
      most = inStrings;
    }
    return most >= (running == 0 ? WORTHWHILE_ALONE : WORTHWHILE) && most >= FACTOR * running
        ? best
        : shown;
  }

  /** The blocks of the script or field with the most running text. */
  private List<Block> carried() {
    List<Block> best = List.of();
    int most = 0;
    Node root = document.tree();
    for (Node at = root; at != null; at = DocumentOrder.next(at, root)) {
      if (at instanceof Element element && carries(element)) {
        List<Block> blocks = carriedBy(element);
        int running = RunningText.in(blocks);
        if (running > most) {
          best = blocks;
          most = running;
        }
      }
    }
    return best;
  }

  private static boolean carries(Element element) {
    return element.normalName().equals("script") || element.normalName().equals("textarea");
  }

  private List<Block> carriedBy(Element element) {
    Container container =
        new Container(
            Container.root(),
            element.normalName(),
            element.attr("id"),
            element.attr("class"),
            element.attr("itemprop"),
            1,
            1);
    List<List<Block>> strings = new ArrayList<>();
    for (SourceText string : strings(element)) {
      strings.add(EmbeddedText.blocks(string, container, document.mostTags()));
    }
    return mainOf(strings);
  }

  private List<SourceText> strings(Element element) {
    List<SourceText> strings = new ArrayList<>();
    for (int child = 0; child < element.childNodeSize(); child++) {
      Node node = element.childNode(child);
      if (node instanceof DataNode) {
        int start = document.places().start(node);
        strings.addAll(ScriptStrings.in(document.source(), start, document.places().end(node)));
      } else if (node instanceof TextNode text) {
        strings.add(NodeText.of(text, document));
      }
    }
    return strings;
  }

  /** The string that holds two thirds of the running text; all of them if none does. */
  private static List<Block> mainOf(List<List<Block>> strings) {
    List<Block> all = strings.stream().flatMap(List::stream).toList();
    List<Block> main =
        strings.stream().max(Comparator.comparingInt(RunningText::in)).orElse(List.of());
    return RunningText.in(main) * 3 >= RunningText.in(all) * 2 ? main : all;
  }

  private static List<Block> merged(List<Block> shown, List<Block> carried) {
    List<Block> both = new ArrayList<>(shown);
    both.addAll(carried);
    both.sort(Comparator.comparingInt(Block::start));
    List<Block> numbered = new ArrayList<>();
    for (Block block : both) {
      Bounds.checkBlocks(numbered.size() + 1);
      numbered.add(block.at(numbered.size()));
    }
    return SourceOrder.restore(numbered);
  }
}
