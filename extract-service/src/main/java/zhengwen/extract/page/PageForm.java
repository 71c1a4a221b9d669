package zhengwen.extract.page;

/** What the decoded input was before it became a page. */
public enum PageForm {
  /** Markup. */
  HTML,
  /** Text without markup: a line is a block. */
  TEXT
}
