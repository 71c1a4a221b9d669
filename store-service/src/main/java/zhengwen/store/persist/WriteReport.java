package zhengwen.store.persist;

import java.util.List;

/**
 * What became of the documents of one write.
 *
 * @param stored now in the database
 * @param superseded already there, or something newer is
 * @param refused will never be taken by the database as they are
 */
public record WriteReport(
    List<IncomingArticle> stored, List<IncomingArticle> superseded, List<Refusal> refused) {

  /**
   * A document the database refuses.
   *
   * @param article the document
   * @param message the database's words
   */
  public record Refusal(IncomingArticle article, String message) {}
}
