package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Captions in text without markup: a few characters that only name something, with a full stop,
 * between long paragraphs.
 */
final class Lone {

  private static final int LONGEST = 18;
  private static final int LONG = 60;
  private static final double MOST = 0.5;

  /** Characters by which a short sentence says something instead of naming it. */
  private static final String SAYING = "是了着过有不也都就会能要把被让说我你他她它这那没别吗呢吧啊得还很将";

  /** Such characters that stand in names of things too, if the thing itself comes last. */
  private static final String RELATING = "在为给跟和与对从到来去做想看知道死活成真好错行可谁何已";

  private static final Pattern THING = Pattern.compile(".*的[^的]{1,5}。");

  private final BitSet captions = new BitSet();

  Lone(List<Facts> facts, Region region) {
    int prose = 0;
    int length = 0;
    for (int i = region.start(); i < region.end(); i++) {
      if (facts.get(i).prose()) {
        prose++;
        length += facts.get(i).length();
      }
    }
    boolean longParagraphs = prose > 0 && length > prose * LONG * MOST;
    boolean text = region.container() == null || region.container().parent() == null;
    int last = region.end() - 1;
    while (last > region.start() && !facts.get(last).prose()) {
      last--;
    }
    for (int i = region.start() + 1; text && longParagraphs && i < last; i++) {
      if (names(facts.get(i)) && afterLonger(facts, region, i)) {
        captions.set(i);
      }
    }
  }

  /** Whether the block only names what a picture shows. */
  boolean isCaption(int index) {
    return captions.get(index);
  }

  private static boolean names(Facts facts) {
    String line = facts.line();
    return line.length() >= 3
        && line.length() <= LONGEST
        && line.endsWith("。")
        && facts.commas() == 0
        && facts.stops() == 1
        && line.indexOf('"') < 0
        && line.chars().noneMatch(unit -> SAYING.indexOf(unit) >= 0)
        && (THING.matcher(line).matches()
            || line.chars().noneMatch(unit -> RELATING.indexOf(unit) >= 0));
  }

  private static boolean afterLonger(List<Facts> facts, Region region, int index) {
    int before = index - 1;
    while (before > region.start() && facts.get(before).empty()) {
      before--;
    }
    return facts.get(before).length() > facts.get(index).length();
  }
}
