package zhengwen.ingest.fetch;

import java.net.UnknownHostException;

/** A host that must not be connected to; an IOException, so that it passes through the client. */
final class ForbiddenAddressException extends UnknownHostException {

  ForbiddenAddressException(String message) {
    super(message);
  }
}
