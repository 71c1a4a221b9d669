package zhengwen.extract.script;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.convert.context.UnitConvertContext;
import com.github.houbb.opencc4j.support.datamap.impl.AbstractDataMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** OpenCC4j set up with one of OpenCC's current dictionaries in place of its own. */
final class Conversion {

  private Conversion() {}

  /** A converter whose {@code toSimple} applies the dictionary. */
  static ZhConvertBootstrap of(Dictionary dictionary) {
    return ZhConvertBootstrap.newInstance()
        .dataMap(new OneWay(candidates(dictionary.phrases()), candidates(dictionary.characters())))
        .segment(new LongestMatchSegment(dictionary.phrases().keySet()))
        .unitConvert(Conversion::convert)
        .init();
  }

  private static String convert(UnitConvertContext context) {
    String unit = context.getUnit();
    List<String> itself = List.of(unit);
    return context
        .getPhraseData()
        .getOrDefault(unit, context.getCharData().getOrDefault(unit, itself))
        .get(0);
  }

  private static Map<String, List<String>> candidates(Map<String, String> entries) {
    return entries.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
  }

  /** Data for one direction only; nothing here converts to traditional script. */
  private static final class OneWay extends AbstractDataMap {

    private final Map<String, List<String>> phrases;
    private final Map<String, List<String>> characters;

    OneWay(Map<String, List<String>> phrases, Map<String, List<String>> characters) {
      this.phrases = phrases;
      this.characters = characters;
    }

    @Override
    public Map<String, List<String>> tsPhrase() {
      return phrases;
    }

    @Override
    public Map<String, List<String>> tsChar() {
      return characters;
    }

    @Override
    public Map<String, List<String>> stPhrase() {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> stChar() {
      return Map.of();
    }
  }
}
