package zhengwen.extract.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short page in the manner of some site, with what a reader finds in it.
 *
 * <p>Case files hold {@code === name}, lines of {@code field: value}, {@code ---} and the page, in
 * which {@code {7}} stands for the seventh passage of {@code passages.txt}, {@code {{7}}} for the
 * same as a paragraph and {@code {{related}}} for a list of other articles.
 *
 * @param name what the page is like
 * @param expected what a reader finds, by field; several names are parted by blanks, and a blank in
 *     a name is printed as a low line
 * @param page the page
 */
record PageCase(String name, Map<String, String> expected, String page) {

  private static final String PLACE = "/zhengwen/extract/metadata/";

  private static final Pattern PASSAGE = Pattern.compile("\\{\\{(\\d+)}}|\\{(\\d+)}");

  private static final String RELATED =
      "<div class=\"related\"><h3>相关新闻</h3><ul><li><a href=\"/1\">城南公园樱花提前开放</a> <span>2023-03-02"
          + " 10:11</span></li><li><a href=\"/2\">地铁六号线开始试运行</a> <span>2023-03-01"
          + " 09:00</span></li></ul></div>";

  /** The cases of a file. */
  static List<PageCase> in(String file) {
    List<String> passages = resource("passages.txt").lines().toList();
    return Arrays.stream(resource(file).split("(?m)^=== "))
        .skip(1)
        .map(text -> read(text, passages))
        .toList();
  }

  private static PageCase read(String text, List<String> passages) {
    String[] parts = text.split("\n---\n", 2);
    String[] head = parts[0].split("\n");
    Map<String, String> expected = new HashMap<>();
    for (String line : Arrays.asList(head).subList(1, head.length)) {
      String[] field = line.split(":", 2);
      expected.put(field[0], field[1].strip());
    }
    Matcher passage = PASSAGE.matcher(parts[1].replace("{{related}}", RELATED));
    String page =
        passage.replaceAll(
            at ->
                at.group(1) == null
                    ? passages.get(Integer.parseInt(at.group(2)) - 1)
                    : "<p>" + passages.get(Integer.parseInt(at.group(1)) - 1) + "</p>");
    return new PageCase(head[0].strip(), expected, page);
  }

  /** The names that a field expects, in any order. */
  List<String> names(String field) {
    String names = expected.getOrDefault(field, "");
    return names.isEmpty()
        ? List.of()
        : Arrays.stream(names.split(" ")).map(name -> name.replace("_", " ")).sorted().toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static String resource(String file) {
    try (InputStream in = PageCase.class.getResourceAsStream(PLACE + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
