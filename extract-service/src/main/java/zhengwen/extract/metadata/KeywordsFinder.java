package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Finds the key words that the page shows (标签, 关键词), else those it declares. */
final class KeywordsFinder {

  /**
   * The key words and their place.
   *
   * @param words as printed
   * @param claim the part of the visible text they were read from; null if there is none
   */
  record Keywords(List<String> words, Claim claim) {}

  private static final Pattern LABEL =
      Pattern.compile(
          "^[ (\\[【#]{0,2}(?:文章)?(?:标签|关键[词字]|TAGS?|Tags?|tags?)[)\\]】]? ?(?:[:>|]{1,2}| |$) ?");

  private static final Signs WORDS = Signs.of("标签 关键 TAG Tag tag");

  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\u00a0\\u2000-\\u200f\\u3000,，;；、|/]+");

  private static final int LONGEST = 20;

  private KeywordsFinder() {}

  /** The key words of the article. */
  static Keywords find(Page page, Layout layout) {
    int last = Math.min(layout.blocks().size(), layout.bodyEnd() + 20);
    for (int at = 0; at < last; at++) {
      String text = layout.text(at);
      Matcher label = text.length() < 120 && WORDS.areIn(text) ? LABEL.matcher(text) : null;
      if (label != null && label.find()) {
        Block block = layout.blocks().get(at);
        List<String> words = split(block.text().toString().substring(label.end()));
        if (!words.isEmpty()) {
          return new Keywords(
              words,
              new Claim(at, 0, block.text().length(), ClaimKind.KEYWORDS, "keywords-labelled"));
        }
      }
    }
    return new Keywords(declared(page), null);
  }

  private static List<String> declared(Page page) {
    for (Statement statement : page.statements()) {
      if (statement.name().equals("meta:keywords")
          || statement.name().equals("meta:news_keywords")) {
        return split(statement.value());
      }
    }
    return List.of();
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(text)) {
      if (!word.isBlank() && word.length() <= LONGEST && !words.contains(word.strip())) {
        words.add(word.strip());
      }
    }
    return words;
  }
}
