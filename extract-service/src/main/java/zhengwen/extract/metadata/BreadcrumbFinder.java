package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.page.Block;

/** Finds the path to the article: 首页 > 新闻 > 正文. */
final class BreadcrumbFinder {

  /**
   * The path and its place.
   *
   * @param steps outermost first; empty if there is none
   * @param block index of the block that shows it; -1 if there is none
   */
  record Breadcrumb(List<String> steps, int block) {}

  private static final Pattern STEPS = Pattern.compile("[>»›→]| / ");

  private static final Pattern LEAD =
      Pattern.compile("^.{0,4}(?:所在|当前|现在|您的|你的)(?:的?位置|位于)(?:是|为)? ?[:>]? ?|^位置 ?: ?|^导航 ?: ?");

  private static final Pattern STEP = Pattern.compile(" ?(?:>{1,3}|»|›|→|＞| / |-&gt;|->) ?");

  private static final int LONGEST_STEP = 20;

  private BreadcrumbFinder() {}

  /** The breadcrumb above the body. */
  static Breadcrumb find(Layout layout, Found<String> headline) {
    int until = Math.min(layout.bodyStart() + 1, layout.blocks().size());
    for (int at = 0; at < until; at++) {
      List<String> steps = steps(layout.blocks().get(at), layout.text(at), headline);
      if (!steps.isEmpty()) {
        return new Breadcrumb(steps, at);
      }
    }
    return new Breadcrumb(List.of(), -1);
  }

  private static List<String> steps(Block block, String folded, Found<String> headline) {
    if (!STEPS.matcher(folded).find()
        || folded.length() > 160
        || folded.length() != block.text().length()) {
      return List.of();
    }
    var lead = LEAD.matcher(folded);
    boolean led = lead.find();
    int from = led ? lead.end() : 0;
    List<String> steps = new ArrayList<>();
    var separator = STEP.matcher(folded).region(from, folded.length());
    int at = from;
    int separators = 0;
    while (separator.find()) {
      add(block.text().subSequence(at, separator.start()).toString(), headline, steps);
      at = separator.end();
      separators++;
    }
    add(block.text().subSequence(at, folded.length()).toString(), headline, steps);
    boolean path =
        separators >= 1 && steps.stream().allMatch(step -> step.length() <= LONGEST_STEP);
    boolean bare =
        separators >= 2 || steps.size() == 2 && folded.length() <= 24 || folded.startsWith("首页");
    return path && (led || bare) && !steps.isEmpty() ? steps : List.of();
  }

  private static void add(String printed, Found<String> headline, List<String> steps) {
    String step = printed.strip();
    boolean title = headline != null && TitleKey.of(step).equals(TitleKey.of(headline.value()));
    if (!step.isEmpty()
        && !title
        && MatchForm.of(step).chars().anyMatch(Character::isLetterOrDigit)) {
      steps.add(step);
    }
  }
}
