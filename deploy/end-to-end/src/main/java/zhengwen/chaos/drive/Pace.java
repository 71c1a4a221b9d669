package zhengwen.chaos.drive;

/** Holds the sending back so far that posts are always left when a process is struck. */
final class Pace {
  private long allowed;
  private long begun;

  /** Lets posts begin until {@code total} of them have. */
  synchronized void allow(long total) {
    allowed = Math.max(allowed, total);
    notifyAll();
  }

  /** Waits until one more post may begin. */
  synchronized void begin() throws InterruptedException {
    while (begun >= allowed) {
      wait();
    }
    begun++;
  }
}
