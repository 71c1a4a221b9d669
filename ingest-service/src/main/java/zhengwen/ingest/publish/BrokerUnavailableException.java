package zhengwen.ingest.publish;

/** The broker did not acknowledge in time; the event may or may not have been written. */
public final class BrokerUnavailableException extends RuntimeException {

  BrokerUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
