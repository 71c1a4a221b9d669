package zhengwen.extract.metadata.people;

import java.util.List;

/**
 * A person as a text names one.
 *
 * @param kind what the person did
 * @param name as printed, without blanks between Han characters
 * @param affiliation the outlet or office printed with the name; null if none is
 * @param start where the name starts in the text
 * @param end where it ends, exclusive
 */
public record Credit(CreditKind kind, String name, String affiliation, int start, int end) {

  /** The same person with another kind. */
  public Credit as(CreditKind other) {
    return new Credit(other, name, affiliation, start, end);
  }

  /** The same credit at another place of a longer text. */
  public Credit moved(int by) {
    return new Credit(kind, name, affiliation, start + by, end + by);
  }

  /** All of them at another place of a longer text. */
  static List<Credit> moved(List<Credit> credits, int by) {
    return credits.stream().map(credit -> credit.moved(by)).toList();
  }
}
