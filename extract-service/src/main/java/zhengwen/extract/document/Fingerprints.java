package zhengwen.extract.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Finds the same text again, whatever its script, punctuation and layout.
 *
 * <p>Normalised is: simplified, NFKC, lower case, letters and digits only. The simhash is
 * Charikar's (2002) over all four-unit windows of the normalised text; near copies differ in few of
 * its 64 bits.
 */
final class Fingerprints {

  private static final int WINDOW = 4;

  private static final char DROPPED = '\0';
  private static final char UNKNOWN = '\uFFFF';

  /** What becomes of each unit that is normalised by itself, which nearly all of a text's are. */
  private static final char[] ALONE = alone();

  private Fingerprints() {}

  /** The fingerprint of a body in simplified script. */
  static NewsArticle.Fingerprint of(String simplifiedBody) {
    String normalised = normalise(simplifiedBody);
    return new NewsArticle.Fingerprint(
        sha256(normalised), HexFormat.of().toHexDigits(simhash(normalised)));
  }

  private static String normalise(String text) {
    char[] kept = new char[text.length()];
    int length = 0;
    for (int at = 0; at < kept.length; at++) {
      char now = ALONE[text.charAt(at)];
      if (now == UNKNOWN) {
        return inContext(text);
      }
      if (now != DROPPED) {
        kept[length++] = now;
      }
    }
    return new String(kept, 0, length);
  }

  /** The same for text in which neighbours may count, as combining marks do. */
  private static String inContext(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int at = 0; at < folded.length(); ) {
      int point = folded.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        kept.appendCodePoint(point);
      }
      at += Character.charCount(point);
    }
    return kept.toString();
  }

  private static char[] alone() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Arrays.fill(table, UNKNOWN);
    for (String range : List.of("\0~", "\u00A0ÿ", "‐‧", "、】", "一鿿", "！～")) {
      for (char unit = range.charAt(0); unit <= range.charAt(1); unit++) {
        String now = inContext(String.valueOf(unit));
        if (now.length() <= 1) {
          table[unit] = now.isEmpty() ? DROPPED : now.charAt(0);
        }
      }
    }
    return table;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Each bit as most windows' hashes have it. */
  private static long simhash(String text) {
    long[] counts = new long[Integer.SIZE];
    int windows = Math.max(text.length() - WINDOW, 0) + 1;
    for (int at = 0; at < windows; at++) {
      count(mix(text, at, Math.min(at + WINDOW, text.length())), counts);
    }
    long result = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      result |= 2 * counted(bit, counts) > windows ? 1L << bit : 0;
    }
    return result;
  }

  /**
   * Adds each bit of a hash to a count of its own, all at once.
   *
   * @param counts 64 binary numbers, side by side: the units of all, the twos of all, and so on
   */
  private static void count(long hash, long[] counts) {
    long carry = hash;
    for (int digit = 0; carry != 0; digit++) {
      long before = counts[digit];
      counts[digit] = before ^ carry;
      carry &= before;
    }
  }

  private static long counted(int bit, long[] counts) {
    long sum = 0;
    for (int digit = 0; digit < counts.length; digit++) {
      sum |= (counts[digit] >>> bit & 1) << digit;
    }
    return sum;
  }

  /** A 64-bit hash of a window; the last steps are the finaliser of SplitMix64. */
  private static long mix(String text, int start, int end) {
    long hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash << 16 | text.charAt(at);
    }
    hash += 0x9E3779B97F4A7C15L;
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }
}
