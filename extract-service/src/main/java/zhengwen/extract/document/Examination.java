package zhengwen.extract.document;

import java.util.Optional;

/**
 * What became of a page and how.
 *
 * @param outcome document or reason
 * @param reading what was found out on the way; empty where the page was rejected before it was
 *     read
 */
public record Examination(Outcome outcome, Optional<Reading> reading) {

  static Examination unread(RejectionReason reason, String message) {
    return new Examination(new Outcome.Rejected(reason, message), Optional.empty());
  }
}
