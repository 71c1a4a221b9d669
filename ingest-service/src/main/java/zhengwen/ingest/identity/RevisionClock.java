package zhengwen.ingest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Gives out revisions whose times strictly increase, even when the system's clock steps back. */
@ApplicationScoped
public class RevisionClock {

  private static final DateTimeFormatter SIX_DECIMALS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

  /** Runs on the system's clock. */
  public RevisionClock() {
    this(Clock.systemUTC());
  }

  RevisionClock(Clock clock) {
    this.clock = clock;
  }

  /** The next revision, later than all given out before. */
  public Revision next() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    long micros = last.updateAndGet(before -> Math.max(before + 1, now));
    return Revision.at(SIX_DECIMALS.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS)));
  }
}
