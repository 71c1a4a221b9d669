package zhengwen.extract.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.segment.Segment;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SimplifierTest {

  private static final Dictionary SIMPLIFIED = Dictionary.load("simplified");
  private static final Dictionary TAIWAN = Dictionary.load("taiwan");
  private static final Dictionary HONG_KONG = Dictionary.load("hong-kong");
  private static final Dictionary COMPATIBILITY = Dictionary.load("compatibility");

  private static final Oracle SIMPLIFIED_ORACLE = new Oracle(SIMPLIFIED);
  private static final Oracle TAIWAN_ORACLE = new Oracle(TAIWAN);
  private static final Oracle HONG_KONG_ORACLE = new Oracle(HONG_KONG);
  private static final Oracle COMPATIBILITY_ORACLE = new Oracle(COMPATIBILITY);

  /** OpenCC4j, asked segment by segment, so that what would change the length can be left out. */
  private record Oracle(ZhConvertBootstrap converter, Segment segment) {

    Oracle(Dictionary dictionary) {
      this(Conversion.of(dictionary), new LongestMatchSegment(dictionary.phrases().keySet()));
    }

    String convert(String text) {
      return segment.seg(text).stream()
          .map(unit -> sameLength(unit, converter.toSimple(unit)))
          .collect(Collectors.joining());
    }

    private static String sameLength(String was, String now) {
      return was.length() == now.length() ? now : was;
    }
  }

  private static String oracle(String text, Region region) {
    String unified = COMPATIBILITY_ORACLE.convert(text);
    return SIMPLIFIED_ORACLE.convert(
        switch (region) {
          case TAIWAN -> TAIWAN_ORACLE.convert(unified);
          case HONG_KONG -> HONG_KONG_ORACLE.convert(unified);
          default -> unified;
        });
  }

  /** Text made of what the dictionaries know, of any characters and of broken surrogate pairs. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            List.of(SIMPLIFIED, TAIWAN, HONG_KONG, COMPATIBILITY).stream()
                .flatMap(d -> List.of(d.phrases(), d.characters()).stream())
                .flatMap(entries -> entries.keySet().stream())
                .sorted()
                .toList());
    Arbitrary<String> parts =
        known.flatMap(
            key -> Arbitraries.integers().between(0, key.length() - 1).map(key::substring));
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
    Arbitrary<String> han = Arbitraries.strings().withCharRange('\u4E00', '\u9FFF').ofMaxLength(3);
    return Arbitraries.oneOf(List.of(known, known, parts, han, any))
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Property(tries = 2000)
  void text_ofAnyRegion_isConvertedAsOpenccDoes(
      @ForAll("texts") String text, @ForAll Region region) {
    assertEquals(oracle(text, region), Simplifier.simplify(text, region));
  }

  @Property(tries = 2000)
  void text_simplified_keepsItsLength(@ForAll("texts") String text, @ForAll Region region) {
    assertEquals(text.length(), Simplifier.simplify(text, region).length());
    assertEquals(text.length(), Simplifier.simplify(text).length());
  }

  @Property(tries = 2000)
  void simplifiedText_simplifiedAgain_doesNotChange(@ForAll("texts") String text) {
    String once = Simplifier.simplify(text, ScriptShares.NONE);
    assertSame(once, Simplifier.simplify(once, ScriptShares.NONE));
  }

  @Example
  void simplifiedText_itsOwnTraditionalCharacters_stay() {
    String text = "著名的乾隆皇帝、瞭望台、慰藉、一坏土，李乾先生和于先生参加了座谈会。";
    assertSame(text, Simplifier.simplify(text));
  }

  @Example
  void simplifiedText_quotingTraditional_isSimplifiedThere() {
    assertEquals(
        "他们参观了展览《红楼梦图咏》，认为这些书画对研究当时的社会风俗有重要价值，应当开放。",
        Simplifier.simplify("他们参观了展览《紅樓夢圖詠》，认为这些书画对研究当时的社会风俗有重要价值，应当开放。"));
  }

  @Example
  void wrongConversions_ofConverters_areUndone() {
    assertEquals("面向头发干净的国家", Simplifier.simplify("麵向頭發幹淨的國傢"));
  }

  @Example
  void names_thatKeepTheirCharacters_keepThem() {
    assertEquals("钱锺书与乾隆、魏徵", Simplifier.simplify("錢鍾書與乾隆、魏徵"));
  }
}
