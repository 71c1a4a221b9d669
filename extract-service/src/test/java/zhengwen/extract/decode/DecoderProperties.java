package zhengwen.extract.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecoderProperties {

  private static final List<String> SENTENCES =
      List.of(
          "记者昨天从市政府了解到，这个项目已经开工。",
          "他说：“我们会继续努力，把工作做好。”",
          "会议要求，各地要认真学习，加强管理。",
          "今年上半年，全市生产总值增长了百分之六。",
          "有关部门表示，将进一步完善制度，方便群众。");

  /** Running text with rare characters, Latin words and markup in it. */
  @Provide
  static Arbitrary<String> news() {
    Arbitrary<String> sentence = Arbitraries.of(SENTENCES);
    Arbitrary<String> rare =
        Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(1).ofMaxLength(2);
    Arbitrary<String> markup =
        Arbitraries.of("<p>", "</p>\n", "&nbsp;", " ABC ", "2018-11-07 ", "<br/>");
    return Combinators.combine(
            sentence,
            Arbitraries.oneOf(List.of(sentence, sentence, rare, markup)).list().ofSize(12))
        .as((first, rest) -> first + String.join("", rest));
  }

  private static DecodedText decode(byte[] bytes) {
    return Decoder.decode(bytes, null, null);
  }

  @Property(tries = 300)
  void news_inAnyUnicodeOrGbEncoding_isReadWhateverIsDeclared(
      @ForAll("news") String text,
      @ForAll @From("charsets") String charset,
      @ForAll @From("labels") String label) {
    String page = label.isEmpty() ? text : "<meta charset=" + label + ">" + text;
    assertEquals(page, decode(page.getBytes(Charset.forName(charset))).text());
  }

  @Property(tries = 300)
  void news_cutAnywhere_isReadInTheSameEncoding(
      @ForAll("news") String text,
      @ForAll @From("charsets") String charset,
      @ForAll @IntRange(max = 4) int cut) {
    byte[] bytes = (text + text).getBytes(Charset.forName(charset));
    String whole = decode(bytes).encoding();
    assertEquals(whole, decode(Arrays.copyOf(bytes, bytes.length - cut)).encoding());
  }

  @Property(tries = 300)
  void news_withAStrayByte_isReadInTheSameEncoding(
      @ForAll("news") String text,
      @ForAll @From("charsets") String charset,
      @ForAll @IntRange(max = 200) int place,
      @ForAll byte stray) {
    byte[] bytes = (text + "\n" + text + "\n" + text).getBytes(Charset.forName(charset));
    String whole = decode(bytes).encoding();
    bytes[place % bytes.length] = stray;
    assertEquals(whole, decode(bytes).encoding());
  }

  @Property(tries = 300)
  void news_encodedTwice_isRead(@ForAll("news") String text) {
    byte[] once = text.getBytes(StandardCharsets.UTF_8);
    String twice =
        CharacterDecoders.of(CharacterDecoders.WINDOWS_1252).decode(once, 0, once.length);
    assertEquals(text, decode(twice.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Property(tries = 1000)
  void bytes_ofAnyKind_areDecodedAndTheSameEachTime(
      @ForAll byte[] bytes, @ForAll @From("labels") String label) {
    DecodedText decoded = Decoder.decode(bytes, "text/html; charset=" + label, null);
    assertEquals(decoded, Decoder.decode(bytes.clone(), "text/html; charset=" + label, null));
    assertTrue(decoded.text().length() <= bytes.length);
  }

  @Provide
  static Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "GB18030");
  }

  @Provide
  static Arbitrary<String> labels() {
    return Arbitraries.of(
        "", "utf-8", "gb2312", "gbk", "gb18030", "big5", "iso-8859-1", "nonsense");
  }
}
