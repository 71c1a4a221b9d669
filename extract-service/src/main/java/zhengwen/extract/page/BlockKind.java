package zhengwen.extract.page;

/** What the markup says a block is; a page of plain text has paragraphs only. */
public enum BlockKind {
  /** {@code h1} to {@code h6}. */
  HEADING,
  /** Running text, whatever element holds it. */
  PARAGRAPH,
  /** One item of a list. */
  LIST_ITEM,
  /** Text inside {@code blockquote}. */
  QUOTE,
  /** A whole data table: cells joined by tabs, rows by line feeds. */
  TABLE,
  /** {@code figcaption}, {@code caption}. */
  CAPTION,
  /** A picture; its text is the alternative text, which may be empty. */
  IMAGE,
  /** Text of a control: {@code button}, {@code option}, {@code label}. */
  CONTROL
}
