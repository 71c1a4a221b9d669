package zhengwen.store.access;

/** Lets a number of requests a second pass, and a burst of so many at once. */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private double tokens;
  private long last;
  private boolean begun;

  TokenBucket(double perSecond, double burst) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
  }

  /** Takes a token if there is one, at this reading of the monotonic clock in nanoseconds. */
  synchronized boolean take(long now) {
    if (begun) {
      tokens = Math.min(burst, tokens + (now - last) / NANOS * perSecond);
    }
    begun = true;
    last = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
