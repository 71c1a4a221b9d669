package zhengwen.extract.metadata;

/**
 * The headline and its place.
 *
 * @param found the headline; null if there is none
 * @param first index of the first block that shows it; -1 if only a declaration does
 * @param block index of the last block that shows it
 * @param start where it starts in the first block's text, behind spam put before it
 * @param length how much of the last block's text it is, and what stands before it
 */
record Headline(Found<String> found, int first, int block, int start, int length) {

  /** The rule that finds it at the head of a paragraph. */
  static final String IN_PARAGRAPH = "title-in-paragraph";

  Headline(Found<String> found, int first, int block, int length) {
    this(found, first, block, 0, length);
  }

  /** Whether the body starts behind it in the same paragraph. */
  boolean opensBody() {
    return found != null && found.evidence().rule().equals(IN_PARAGRAPH);
  }
}
