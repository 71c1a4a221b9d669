package zhengwen.extract.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;

/** The outlets whose reporters the authors are: 某报记者张三, in the byline or beside a picture. */
final class ReportersOutlets {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[^\\u3400-\\u9fffA-Za-z0-9])([\\u3400-\\u9fffA-Za-z0-9]{2,12})(?: ?/)? ?(?:首席|见习|实习|特约|特派|全媒体|融媒体|高级|资深)?记者 ?$"
              + "|^([\\u3400-\\u9fffA-Za-z]{2,16}) ?\\| ?$");

  /** What an outlet prints behind its name where it opens a report: 【某某网报道 记者 张三】. */
  private static final Pattern REPORT = Pattern.compile("(?<=.[网报社台刊]|新闻|客户端)(?:综合)?(?:报道|讯|消息)$");

  /** How outlets call themselves. */
  private static final Pattern OWN = Pattern.compile("[本我该]");

  private static final int REACH = 20;

  /** So many are looked for in every block, so that time grows with the page alone. */
  private static final int MOST_AUTHORS = 8;

  private final Layout layout;
  private final Map<String, Found<String>> outlets = new LinkedHashMap<>();

  private ReportersOutlets(Layout layout) {
    this.layout = layout;
  }

  /** The outlets by their folded names, in the order they are printed for each author. */
  static Map<String, Found<String>> of(Layout layout, List<Found<Person>> authors, int headline) {
    ReportersOutlets found = new ReportersOutlets(layout);
    for (Found<Person> author : authors) {
      String outlet = author.value().affiliation();
      Evidence at = author.evidence();
      if (author.value().role() == Role.REPORTER && outlet != null) {
        found.add(outlet, at.start(), at.end());
      }
    }
    int until = Math.min(layout.blocks().size() - 1, layout.bodyEnd() + 2);
    List<Found<Person>> writers =
        authors.stream().filter(a -> a.value().role() != Role.PHOTOGRAPHER).toList();
    for (Found<Person> author : writers.subList(0, Math.min(MOST_AUTHORS, writers.size()))) {
      for (int at = Math.max(0, headline); at <= until; at++) {
        found.before(MatchForm.of(author.value().name()), at);
      }
    }
    return found.outlets;
  }

  private void before(String name, int at) {
    String text = layout.text(at);
    int place = text.indexOf(name);
    if (place > 2) {
      int from = Math.max(0, place - REACH);
      Matcher before = BEFORE.matcher(text.substring(from, place));
      if (before.find()) {
        Block block = layout.blocks().get(at);
        int group = before.start(1) < 0 ? 2 : 1;
        int start = from + before.start(group);
        int end = from + before.end(group);
        add(
            block.text().subSequence(start, end).toString(),
            block.text().sourceStart(start),
            block.text().sourceEnd(end));
      }
    }
  }

  private void add(String printed, int start, int end) {
    Matcher report = REPORT.matcher(MatchForm.of(printed));
    String outlet = report.find() ? printed.substring(0, report.start()) : printed;
    String folded = MatchForm.of(outlet);
    boolean own = OWN.matcher(folded).lookingAt();
    if (!own && (OutletName.isProper(folded) || folded.endsWith("报道"))) {
      outlets.putIfAbsent(
          folded, new Found<>(outlet, new Evidence("source-of-reporter", start, end, 0.6)));
    }
  }
}
