package zhengwen.extract.document;

import java.time.Instant;

/**
 * What was received, and what is known of it.
 *
 * @param bytes the page as received
 * @param contentType the media type it was declared with, parameters included; null if unknown
 * @param charset the encoding told by whoever sent it; null if none
 * @param url where it is published; null if unknown
 * @param receivedAt first receipt; null if unknown, then relative dates stay unread
 * @param identity the ids to be carried into the document
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the input itself; never compared
public record Source(
    byte[] bytes,
    String contentType,
    String charset,
    String url,
    Instant receivedAt,
    Identity identity) {

  /** Bytes of which nothing is known. */
  public static Source of(byte[] bytes) {
    return new Source(bytes, null, null, null, null, Identity.NONE);
  }
}
