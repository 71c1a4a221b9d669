package zhengwen.store.persist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bson.Document;

/** The instant a document is listed under. */
final class SortInstant {

  /** A date alone is taken as the start of that day in China. */
  static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private SortInstant() {}

  /** Publication where it is known, else receipt, else the beginning of the epoch. */
  static Instant of(Document document) {
    return instant(document.get("datePublished"))
        .or(() -> instant(document.get("receivedAt")))
        .orElse(Instant.EPOCH);
  }

  private static Optional<Instant> instant(Object printed) {
    if (!(printed instanceof String text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.length() > 10
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).atStartOfDay(CHINA).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
