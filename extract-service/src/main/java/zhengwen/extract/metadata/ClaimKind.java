package zhengwen.extract.metadata;

/** What a claimed span of the page's visible text says about the article. */
public enum ClaimKind {
  /** The title of the article. */
  HEADLINE,
  /** Kicker, subtitle or series line. */
  ALTERNATIVE_HEADLINE,
  /** When it was published. */
  DATE,
  /** Which outlet it came from (来源). */
  SOURCE_NOTE,
  /** Who wrote it. */
  BYLINE,
  /** Who edited it, took its pictures or checked it. */
  CREDIT,
  /** Where the page stands in its site. */
  BREADCRUMB,
  /** Key words of the article. */
  KEYWORDS,
  /** The opening of the body that names agency, date and place; it stays in the body. */
  DATELINE
}
