package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Page text in which a single blank stands for a line break: it parts behind whole sentences, and
 * where what it parts reads like a list, everywhere but within names and labels.
 */
final class SentenceGaps {

  /** Shorter stretches hold no paragraph and something else. */
  private static final int SHORTEST = 60;

  private static final int FEWEST_GAPS = 3;

  /** A sentence is hardly shorter. */
  private static final int PROSE = 16;

  private static final String STOPS = "。！？!?…”』」）)";

  /** The dateline in brackets that opens a paragraph is no longer. */
  private static final int OPENING = 40;

  private static final Pattern GOES_ON =
      Pattern.compile(
          ".*[:：>»›→]|[(（]?(?:本[报報网網台刊社])?(?:首席|见习|实习)?(?:记者|記者|作者|编辑|編輯|通讯员|通訊員|来源|來源|撰文|文)[/:：]?");

  private SentenceGaps() {}

  /** The stretches, with those parted that hold paragraphs and something else. */
  static List<Stretch> parted(String source, List<Stretch> stretches) {
    List<Stretch> parted = new ArrayList<>();
    boolean below = false;
    for (Stretch stretch : stretches) {
      boolean prose = stretch.length() >= SHORTEST && stretch.holds(source, '。');
      List<Stretch> parts = prose ? sentences(source, stretch) : List.of(stretch);
      for (Stretch part : parts) {
        boolean list = below && isList(source, part);
        parted.addAll(list ? part.partedAt(source, words(source, part)) : List.of(part));
        below |= part.length() >= SHORTEST && part.holds(source, '。');
      }
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static List<Stretch> sentences(String source, Stretch stretch) {
    List<Integer> cuts = new ArrayList<>();
    int from = stretch.start();
    for (int at = from + 1; at < stretch.end(); at++) {
      boolean gap = Blank.is(source.charAt(at)) && STOPS.indexOf(source.charAt(at - 1)) >= 0;
      boolean opening = gap && "）)".indexOf(source.charAt(at - 1)) >= 0 && at - from < OPENING;
      if (gap && !opening) {
        cuts.add(at);
        from = at;
      }
    }
    return stretch.partedAt(source, cuts);
  }

  /** Whether most of the stretch are words set apart, and not sentences. */
  private static boolean isList(String source, Stretch stretch) {
    int prose = 0;
    int gaps = 0;
    for (int at = stretch.start(); at < stretch.end(); ) {
      int end = Blank.next(source, at, stretch.end());
      Stretch word = new Stretch(at, end);
      boolean sentence =
          word.length() >= PROSE && (word.holds(source, '。') || word.holds(source, '，'));
      prose += sentence ? word.length() : 0;
      at = Blank.skip(source, end, stretch.end());
      gaps += at < stretch.end() ? 1 : 0;
    }
    return gaps >= FEWEST_GAPS && prose * 2 < stretch.length();
  }

  /** Where the words of a list begin that is no sentence. */
  private static List<Integer> words(String source, Stretch stretch) {
    List<Integer> cuts = new ArrayList<>();
    int open = 0;
    for (int at = stretch.start(); at < stretch.end(); ) {
      int end = Blank.next(source, at, stretch.end());
      int next = Blank.skip(source, end, stretch.end());
      open += open(source, at, end);
      if (next < stretch.end() && open <= 0 && !goesOn(source, at, end, next)) {
        cuts.add(next);
      }
      at = next;
    }
    return cuts;
  }

  private static boolean goesOn(String source, int from, int end, int next) {
    char last = source.charAt(end - 1);
    char first = source.charAt(next);
    boolean latin = isLatin(last) && isLatin(first);
    return latin
        || ">»›→".indexOf(first) >= 0
        || GOES_ON.matcher(source.substring(from, end)).matches();
  }

  private static boolean isLatin(char unit) {
    return unit < 0x250 && Character.isLetterOrDigit(unit);
  }

  /** How many brackets more are opened than closed. */
  private static int open(String source, int from, int to) {
    int open = 0;
    for (int at = from; at < to; at++) {
      char unit = source.charAt(at);
      open += "(（[【".indexOf(unit) >= 0 ? 1 : ")）]】".indexOf(unit) >= 0 ? -1 : 0;
    }
    return open;
  }
}
