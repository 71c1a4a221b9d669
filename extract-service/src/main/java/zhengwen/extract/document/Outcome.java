package zhengwen.extract.document;

/** What became of a page: a document, or a reason why there is none. */
public sealed interface Outcome {

  /** The page is an article. */
  record Extracted(NewsArticle article) implements Outcome {}

  /**
   * The page yields no document.
   *
   * @param reason a documented code, see {@link RejectionReason#code}
   * @param message what was found, for a person
   */
  record Rejected(RejectionReason reason, String message) implements Outcome {}
}
