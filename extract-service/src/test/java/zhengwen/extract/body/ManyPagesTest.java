package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies of pages of many makes; the resource {@code pages.txt} marks what each is. */
final class ManyPagesTest {

  private static final Pattern BODY = Pattern.compile("〖(.*?)〗", Pattern.DOTALL);

  private record Case(String name, String marked) {

    String page() {
      return marked.replaceAll("[〖〗]", "");
    }

    String body() {
      StringBuilder body = new StringBuilder();
      for (Matcher part = BODY.matcher(marked); part.find(); ) {
        body.append(part.group(1).replaceAll("<[^>]*>", "").replace("\\n", ""));
      }
      return squeezed(body.toString());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> pages() throws IOException {
    try (var resource = ManyPagesTest.class.getResourceAsStream("pages.txt")) {
      String all = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== ", -1))
          .skip(1)
          .map(page -> page.split("\n", 2))
          .map(page -> new Case(page[0], page[1]));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_ofAnyMake_givesItsBody(Case page) {
    assertEquals(page.body(), squeezed(Sample.page(page.page()).body()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_withoutNamesOfElements_givesItsBody(Case page) {
    String nameless = page.page().replaceAll(" (?:class|id)=(?:\"[^\"]*\"|\\w+)", "");
    assertEquals(page.body(), squeezed(Sample.page(nameless).body()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000\u00A0]+", "").replace("&nbsp;", "");
  }
}
