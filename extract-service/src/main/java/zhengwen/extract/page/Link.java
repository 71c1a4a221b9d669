package zhengwen.extract.page;

/**
 * A part of a block's text that is a link.
 *
 * @param start offset into the block's text
 * @param end offset into the block's text, exclusive
 * @param href the target as written, never resolved
 */
public record Link(int start, int end, String href) {

  /** UTF-16 units of link text. */
  public int length() {
    return end - start;
  }
}
