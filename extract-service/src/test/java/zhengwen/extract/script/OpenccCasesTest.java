package zhengwen.extract.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenCC's own published test cases, through OpenCC4j and through the tables made from it. */
class OpenccCasesTest {

  private static final ZhConvertBootstrap COMPATIBILITY = converter("compatibility");
  private static final ZhConvertBootstrap SIMPLIFIED = converter("simplified");

  private static ZhConvertBootstrap converter(String dictionary) {
    return Conversion.of(Dictionary.load(dictionary));
  }

  private static String chain(String text, String region) {
    String unified = COMPATIBILITY.toSimple(text);
    String standard = region.isEmpty() ? unified : converter(region).toSimple(unified);
    return SIMPLIFIED.toSimple(standard);
  }

  @ParameterizedTest
  @CsvSource({"t2s, '', 52, 55", "tw2s, taiwan, 32, 32", "hk2s, hong-kong, 21, 21"})
  void converter_publishedCases_atLeastAsManyAsRequired(
      String conversion, String region, int required, int total) {
    check(conversion, text -> chain(text, region), required, total);
  }

  @ParameterizedTest
  @CsvSource({"t2s, UNKNOWN, 52, 55", "tw2s, TAIWAN, 32, 32", "hk2s, HONG_KONG, 21, 21"})
  void simplifier_publishedCases_atLeastAsManyAsRequired(
      String conversion, Region region, int required, int total) {
    check(conversion, text -> Simplifier.simplify(text, region), required, total);
  }

  private static void check(
      String conversion, UnaryOperator<String> converter, int required, int total) {
    int cases = 0;
    List<String> failures = new ArrayList<>();
    for (String line : Dictionary.lines("opencc-cases.txt")) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals(conversion)) {
        cases++;
        String result = converter.apply(fields[1]);
        if (!result.equals(fields[2])) {
          failures.add(fields[1] + " → " + result + ", expected " + fields[2]);
        }
      }
    }
    System.out.printf("%s: %d of %d cases%n", conversion, cases - failures.size(), cases);
    assertTrue(cases == total && cases - failures.size() >= required, failures::toString);
  }
}
