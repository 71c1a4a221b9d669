package zhengwen.ingest.identity;

/** A string that cannot name a page; the message says why and is fit for the client. */
public final class InvalidUrlException extends Exception {

  InvalidUrlException(String message) {
    super(message);
  }
}
