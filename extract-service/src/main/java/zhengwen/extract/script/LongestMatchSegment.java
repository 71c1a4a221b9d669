package zhengwen.extract.script;

import com.github.houbb.opencc4j.support.segment.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a text from left to right into the longest phrases of a dictionary and single characters,
 * and never inside a surrogate pair. OpenCC4j's own segments keep their phrases in a static field.
 */
final class LongestMatchSegment implements Segment {

  private final Set<String> phrases;

  /** By the first character of phrases, the length of the longest in UTF-16 units. */
  private final Map<Integer, Integer> longest = new HashMap<>();

  LongestMatchSegment(Set<String> phrases) {
    this.phrases = Set.copyOf(phrases);
    for (String phrase : phrases) {
      longest.merge(phrase.codePointAt(0), phrase.length(), Math::max);
    }
  }

  @Override
  public List<String> seg(String text) {
    List<String> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + length(text, at);
      segments.add(text.substring(at, end));
      at = end;
    }
    return segments;
  }

  private int length(String text, int at) {
    int code = text.codePointAt(at);
    int length = Math.min(longest.getOrDefault(code, 0), text.length() - at);
    while (length > 1 && !phrases.contains(text.substring(at, at + length))) {
      length--;
    }
    return Math.max(length, Character.charCount(code));
  }
}
