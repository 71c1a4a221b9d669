package zhengwen.extract.robustness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Makes damaged inputs out of sound ones. The same seed makes the same inputs. */
final class Mutator {

  private static final int LONGEST = 128 * 1024;

  /** What readers of pages trip over. */
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<![CDATA[",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<script>",
          "</script>",
          "<style>",
          "<title>",
          "</title>",
          "<meta ",
          "<br>",
          "<li>",
          "<a href='",
          "<svg>",
          "<math>",
          "<template>",
          "<select>",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[",
          "\"",
          "'",
          "&",
          "&#",
          "&#x",
          "&nbsp;",
          "&#1114112;",
          "&#xD800;",
          "(",
          ")",
          "（",
          "）",
          "(xué)",
          "?",
          "?；",
          "：",
          "记者",
          "来源：",
          "责任编辑：",
          "2018-11-07 08:53",
          "2018年13月41日",
          "99999999999999999999",
          "\u0000",
          "\uFEFF",
          "\uFFFD",
          "\uD83D\uDE00",
          "\u202E",
          "\u0301",
          "\r",
          "\n",
          "\t",
          " ",
          "\u3000",
          "【",
          "】",
          "——",
          "《",
          "charset=gbk",
          "charset=utf-16",
          "<?xml encoding='");

  private final SplittableRandom random;
  private final List<byte[]> seeds;

  Mutator(long seed, List<byte[]> seeds) {
    this.random = new SplittableRandom(seed);
    this.seeds = List.copyOf(seeds);
  }

  /** The next input: a seed changed in one to eight places. */
  byte[] next() {
    byte[] bytes = seed();
    int changes = 1 << random.nextInt(4);
    for (int change = 0; change < changes; change++) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(12));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> join(bytes, 0, at, new byte[0], bytes, at + length);
      case 2 -> join(bytes, 0, at, part(bytes, at, length), bytes, at);
      case 3 -> join(bytes, 0, at, noise(), bytes, at);
      case 4 -> join(bytes, 0, at, token(), bytes, at);
      case 5 -> join(bytes, 0, at, repeated(token()), bytes, at);
      case 6 -> spliced(bytes, at);
      default -> join(bytes, 0, at, token(), bytes, at + length);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int time = random.nextInt(16); time >= 0 && bytes.length > 0; time--) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] spliced(byte[] bytes, int at) {
    byte[] other = seed();
    return join(bytes, 0, at, new byte[0], other, random.nextInt(other.length + 1));
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(32)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] token) {
    ByteArrayOutputStream repeated = new ByteArrayOutputStream();
    for (int time = 1 << random.nextInt(10); time > 0; time--) {
      repeated.writeBytes(token);
    }
    return repeated.toByteArray();
  }

  private static byte[] part(byte[] bytes, int from, int length) {
    byte[] part = new byte[length];
    System.arraycopy(bytes, from, part, 0, length);
    return part;
  }

  private static byte[] join(
      byte[] head, int from, int to, byte[] middle, byte[] tail, int tailFrom) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(head, from, to - from);
    joined.writeBytes(middle);
    joined.write(tail, tailFrom, tail.length - tailFrom);
    byte[] bytes = joined.toByteArray();
    return bytes.length <= LONGEST ? bytes : part(bytes, 0, LONGEST);
  }
}
