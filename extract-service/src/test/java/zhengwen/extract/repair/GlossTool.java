package zhengwen.extract.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The damage, simulated: a tool that replaces the bytes of some characters, wherever they are
 * found, by themselves and their reading in brackets, and a decoder that then makes what it can of
 * the bytes.
 */
final class GlossTool {

  /** What the decoder does with a lead byte whose second byte fits nothing. */
  enum Decoder {
    /** One mark for both bytes. */
    SWALLOWS_BOTH,
    /** One mark for the lead byte; an ASCII byte behind it is read again. */
    KEEPS_ASCII,
    /** One mark for the lead byte, whatever is behind it. */
    KEEPS_ALL,
    /** No mark; what is behind the lead byte is read again. */
    DROPS
  }

  private static final Charset GBK = Charset.forName("GBK");
  private static final String[] TONED = {"aāáǎà", "eēéěè", "iīíǐì", "oōóǒò", "uūúǔù", "vǖǘǚǜ"};

  private final Map<Character, String> set = new LinkedHashMap<>();
  private final boolean spaced;
  private final boolean wide;
  private final Decoder decoder;

  GlossTool(Map<Character, String> readings, boolean spaced, Decoder decoder) {
    this(readings, spaced, false, decoder);
  }

  private GlossTool(
      Map<Character, String> readings, boolean spaced, boolean wide, Decoder decoder) {
    this.set.putAll(readings);
    this.spaced = spaced;
    this.wide = wide;
    this.decoder = decoder;
  }

  /** The same tool with full-width brackets. */
  GlossTool wide() {
    return new GlossTool(set, spaced, true, decoder);
  }

  /** The same tool before another decoder. */
  GlossTool before(Decoder other) {
    return new GlossTool(set, spaced, wide, other);
  }

  /** Whether a line comes out with its glosses and nothing else changed. */
  boolean onlyGlosses(String line) {
    StringBuilder glossed = new StringBuilder();
    line.chars().forEach(c -> glossed.append((char) c).append(gloss((char) c)));
    return glossed.toString().equals(damage(line));
  }

  private String gloss(char c) {
    if (!set.containsKey(c)) {
      return "";
    }
    return (wide ? "（" : "(") + set.get(c) + (spaced ? " " : "") + (wide ? "）" : ")");
  }

  /** A reading with its tone, from one as input methods spell it: lv, 4 is lǜ. */
  static String toned(String syllable, int tone) {
    for (String vowel : new String[] {"a", "e", "ou", "o", "iu", "ui", "i", "u", "v"}) {
      int at = syllable.indexOf(vowel);
      if (at >= 0) {
        at += vowel.equals("iu") || vowel.equals("ui") ? 1 : 0;
        char plain = syllable.charAt(at);
        for (String row : TONED) {
          if (row.charAt(0) == plain) {
            return (syllable.substring(0, at) + row.charAt(tone) + syllable.substring(at + 1))
                .replace('v', 'ü');
          }
        }
      }
    }
    return syllable;
  }

  /** One line as a reader of the damaged page sees it. */
  String damage(String line) {
    byte[] bytes = line.getBytes(GBK);
    for (Map.Entry<Character, String> entry : set.entrySet()) {
      byte[] character = String.valueOf(entry.getKey()).getBytes(GBK);
      String gloss = entry.getKey() + gloss(entry.getKey());
      bytes = replace(bytes, character, gloss.getBytes(GBK));
    }
    return decode(bytes);
  }

  private static byte[] replace(byte[] bytes, byte[] what, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
    for (int i = 0; i < bytes.length; i++) {
      if (i + 1 < bytes.length && bytes[i] == what[0] && bytes[i + 1] == what[1]) {
        out.writeBytes(by);
        i++;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  private String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        text.append((char) b);
        continue;
      }
      String pair = i + 1 < bytes.length ? new String(bytes, i, 2, GBK) : "";
      if (pair.length() == 1 && pair.charAt(0) != '\uFFFD' && !isPrivate(pair.charAt(0))) {
        text.append(pair);
        i++;
      } else {
        text.append(decoder == Decoder.DROPS ? "" : "?");
        boolean ascii = i + 1 < bytes.length && bytes[i + 1] >= 0;
        boolean keeps = decoder == Decoder.KEEPS_ALL || decoder == Decoder.DROPS;
        i += keeps || (decoder == Decoder.KEEPS_ASCII && ascii) ? 0 : 1;
      }
    }
    return text.toString();
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** A tool whose set may hold characters that both scripts share, too. */
  static GlossTool forAnyText(String text, double share, Random random, Knowledge knowledge) {
    return forText(text, share, random, knowledge, true);
  }

  /** A tool with a random set of the traditional characters of a text, in random order. */
  static GlossTool forText(String text, double share, Random random, Knowledge knowledge) {
    return forText(text, share, random, knowledge, false);
  }

  private static GlossTool forText(
      String text, double share, Random random, Knowledge knowledge, boolean any) {
    Map<Character, String> set = new LinkedHashMap<>();
    java.util.List<Character> characters = new java.util.ArrayList<>();
    text.chars().distinct().forEach(c -> characters.add((char) c));
    java.util.Collections.shuffle(characters, random);
    for (char c : characters) {
      boolean candidate =
          Han.is(c) && knowledge.gbk().code(c) != 0 && (any || knowledge.isTraditional(c));
      String reading = candidate ? knowledge.readings().first(c) : null;
      if (reading != null && random.nextDouble() < share) {
        set.put(c, toned(reading, 1 + random.nextInt(4)));
      }
    }
    Decoder decoder =
        switch (random.nextInt(6)) {
          case 0 -> Decoder.KEEPS_ASCII;
          case 1 -> Decoder.KEEPS_ALL;
          default -> Decoder.SWALLOWS_BOTH;
        };
    return new GlossTool(set, random.nextInt(4) == 0, decoder);
  }
}
