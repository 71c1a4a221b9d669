package zhengwen.ingest.publish;

/** The topic does not take an event of this size. */
public final class EventTooLargeException extends RuntimeException {

  EventTooLargeException(Throwable cause) {
    super("the event is larger than its topic allows", cause);
  }
}
