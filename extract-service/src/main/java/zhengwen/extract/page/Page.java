package zhengwen.extract.page;

import java.util.List;

/**
 * A page as its reader sees it, whatever it came as.
 *
 * @param source the decoded input, which every offset points into
 * @param form what the input was
 * @param blocks all visible text in document order, menus and footers included
 * @param statements what the page declares of itself outside its visible text, in document order
 */
public record Page(String source, PageForm form, List<Block> blocks, List<Statement> statements) {

  /** Copies the lists, so that a page never changes. */
  public Page {
    blocks = List.copyOf(blocks);
    statements = List.copyOf(statements);
  }
}
