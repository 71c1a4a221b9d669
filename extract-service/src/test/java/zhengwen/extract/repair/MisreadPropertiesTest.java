package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Text read in a wrong encoding is read again; text that is right is not. */
class MisreadPropertiesTest {

  private static final Repairer REPAIRER = Repairer.load();

  private static final List<String> SENTENCES =
      List.of(
          "記者從會議上瞭解到，這項工程計劃在明年六月完工。",
          "當地農民種植的蘋果銷往全國各地，收入比去年增長兩成。",
          "專家認為，這個問題需要從長計議，不能只看眼前的利益。",
          "這場比賽雙方打得十分激烈，最後主隊以一分之差取勝。",
          "公司負責人表示，新產品將於下個月在網上發售。",
          "調查顯示，超過八成的受訪者對目前的服務感到滿意。");

  private static final List<String[]> LOSSLESS =
      List.of(
          new String[] {"UTF-8", "ISO-8859-1"},
          new String[] {"GBK", "ISO-8859-1"},
          new String[] {"Big5", "ISO-8859-1"},
          new String[] {"Big5", "GB18030"});

  @Provide
  static Arbitrary<String> sentences() {
    return Arbitraries.of(SENTENCES);
  }

  @Provide
  static Arbitrary<String[]> lies() {
    return Arbitraries.of(LOSSLESS);
  }

  @Property(tries = 200)
  void misread_line_among_sound_ones_is_read(
      @ForAll @From("sentences") String sound,
      @ForAll @From("sentences") String line,
      @ForAll @From("lies") String[] lie) {
    String misread = new String(line.getBytes(Charset.forName(lie[0])), Charset.forName(lie[1]));
    Repaired repaired = REPAIRER.repair(sound + "\n" + misread);
    assertEquals(sound + "\n" + line, repaired.text());
    assertEquals(1, repaired.edits().size());
  }

  /** Text of every kind, as long as it was not made by misreading. */
  @Provide
  static Arbitrary<String> soundText() {
    Arbitrary<String> ideographs = range('\u4E00', '\u9FA5', 80);
    Arbitrary<String> hiragana = range('\u3041', '\u3093', 40);
    Arbitrary<String> katakana = range('\u30A1', '\u30F6', 40);
    Arbitrary<String> cyrillic = range('\u0410', '\u044F', 40);
    Arbitrary<String> hangul = range('\uAC00', '\uD7A3', 40);
    Arbitrary<String> european =
        Arbitraries.of("Café Zoë", "Señor Núñez", "Jürgen Müßig", "Ångström", "100 € — «été»");
    Arbitrary<String> signs = Arbitraries.of("“”", "……", "——", "①②③", "★★★", "→", "·", "℃", "㎡");
    Arbitrary<String> any =
        Arbitraries.oneOf(
            List.of(
                sentences(),
                ideographs,
                hiragana,
                katakana,
                cyrillic,
                hangul,
                european,
                signs,
                Arbitraries.of(" ", "\n", "，", "2024", "ABC")));
    return Combinators.combine(any, any.list().ofMaxSize(8))
        .as((first, rest) -> first + String.join("", rest));
  }

  private static Arbitrary<String> range(char first, char last, int longest) {
    return Arbitraries.strings().withCharRange(first, last).ofMinLength(1).ofMaxLength(longest);
  }

  @Property(tries = 3000)
  void sound_text_is_not_read_again(@ForAll @From("soundText") String text) {
    assertEquals(text, REPAIRER.repair(text).text());
  }

  @Test
  void long_line_is_read_in_parts() {
    String line = String.join("", SENTENCES).repeat(60);
    String misread =
        new String(line.getBytes(Charset.forName("UTF-8")), Charset.forName("ISO-8859-1"));
    String repaired = REPAIRER.repair(misread).text();
    long lost = repaired.chars().filter(c -> c == '\uFFFD' || c < 0x100).count();
    assertTrue(lost < line.length() / 100, lost + " of " + line.length());
  }
}
