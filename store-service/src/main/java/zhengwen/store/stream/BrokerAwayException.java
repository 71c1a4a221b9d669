package zhengwen.store.stream;

/** The broker did not acknowledge; what depended on it must be tried again. */
public final class BrokerAwayException extends RuntimeException {

  BrokerAwayException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
