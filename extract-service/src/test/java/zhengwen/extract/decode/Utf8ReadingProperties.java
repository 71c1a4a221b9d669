package zhengwen.extract.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class Utf8ReadingProperties {

  /** Sound and broken pieces: sequences of every length, lone bytes, surrogates, long ASCII. */
  @Provide
  static Arbitrary<List<byte[]>> pieces() {
    Arbitrary<byte[]> sound =
        Arbitraries.of("a", "é", "中", "\u0800", "\uFFFD", "𠮷", "<div class=\"article-content\">")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> broken =
        Arbitraries.of(0x80, 0xC0, 0xE4, 0xEDA080, 0xE08080, 0xF4908080, 0xF09F98, 0xFF)
            .map(code -> ByteBuffer.allocate(Integer.BYTES).putInt(code).array());
    return Arbitraries.frequencyOf(Tuple.of(30, sound), Tuple.of(1, broken)).list().ofMaxSize(30);
  }

  @Property
  void bytes_areReadAsThePlatformReadsThem_orNotAtAll(@ForAll("pieces") List<byte[]> pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    byte[] bytes = all.toByteArray();
    Utf8Reading reading = Utf8Reading.of(bytes, 0, bytes.length);
    try {
      String strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      assertEquals(strict, reading.text());
      assertEquals(0, reading.evidence().errors());
    } catch (CharacterCodingException malformed) {
      assertNull(reading.text());
    }
  }

  @Test
  void textBehindAMark_beginsBehindIt() {
    byte[] bytes = "\uFEFF正文 article".getBytes(StandardCharsets.UTF_8);
    assertEquals("正文 article", Utf8Reading.of(bytes, 3, bytes.length).text());
  }
}
