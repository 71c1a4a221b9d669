package zhengwen.extract.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sequence of every table against another implementation of the standard: digests.txt holds
 * what npm @exodus/bytes 1.16.0 (MIT) decodes, see src/data/encodings.mjs.
 */
class EncodingTablesTest {

  private static final byte[] UTF_8_CLASSES =
      HexFormat.of().parseHex("41808f909fa0bfc0c2dfe0e1edeff0f1f4f5ff");

  static Stream<String> digests() {
    return Resources.lines("digests.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("digests")
  void everySequence_decoded_isWhatTheStandardSays(String line) throws NoSuchAlgorithmException {
    List<String> fields = List.of(line.split(" ", -1));
    CharacterDecoder decoder = CharacterDecoders.of(fields.get(0));
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    sequences(
        fields.get(1),
        bytes -> {
          String text = decoder.decode(bytes, 0, bytes.length) + "\n";
          digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
    assertEquals(fields.get(2), HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void everyLabelOfTheStandard_hasADecoder() {
    List<String> lines = Resources.lines("labels.txt");
    assertEquals(228, lines.size());
    for (String line : lines) {
      String label = line.substring(0, line.indexOf('\t'));
      CharacterDecoder decoder = CharacterDecoders.of(EncodingLabels.name(label).orElseThrow());
      assertEquals("", decoder.decode(new byte[0], 0, 0));
    }
  }

  private static void sequences(String kind, Consumer<byte[]> use) {
    switch (kind) {
      case "bytes" -> {
        for (int b = 0; b <= 0xFF; b++) {
          use.accept(new byte[] {(byte) b});
        }
      }
      case "pairs" -> {
        for (int pair = 0x8000; pair <= 0xFFFF; pair++) {
          use.accept(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
      }
      case "fours" -> fours(use);
      case "quadruples" -> quadruples(use);
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private static void fours(Consumer<byte[]> use) {
    for (int pointer = 0; pointer < 126 * 10 * 126 * 10; pointer++) {
      use.accept(
          new byte[] {
            (byte) (0x81 + pointer / 12600),
            (byte) (0x30 + pointer / 1260 % 10),
            (byte) (0x81 + pointer / 10 % 126),
            (byte) (0x30 + pointer % 10)
          });
    }
  }

  private static void quadruples(Consumer<byte[]> use) {
    for (byte a : UTF_8_CLASSES) {
      for (byte b : UTF_8_CLASSES) {
        for (byte c : UTF_8_CLASSES) {
          for (byte d : UTF_8_CLASSES) {
            use.accept(new byte[] {a, b, c, d});
          }
        }
      }
    }
  }
}
