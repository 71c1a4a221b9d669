package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a page that was run together: its title stands right before the information on it,
 * and its text begins behind that.
 */
final class HeadOfPage {

  /** So many units from the start of the text are looked at. */
  private static final int REACH = 3000;

  /** A title alone is hardly longer. */
  private static final int TITLE = 45;

  /** An outlet's name behind the title is hardly longer. */
  private static final int NAME = 12;

  /** Titles pause as well, but are shorter. */
  private static final int PROSE = 30;

  /** A word of a menu with the blank behind it. */
  private static final int SHORT = 5;

  private static final int MOST_WORDS = 40;

  /** The word with which the text opens: its dateline, who reported. */
  private static final Pattern OPENS_TEXT = Pattern.compile("[【〔（(].*|.*(?:[讯訊电電】〕）)]|报道|報導|报导)");

  private HeadOfPage() {}

  /** The stretches, with the one parted that holds the information. */
  static List<Stretch> parted(String source, List<Stretch> stretches) {
    int until = firstStop(source, stretches);
    String head = source.substring(0, Math.min(source.length(), REACH + 400));
    Stretch at = null;
    InformationRun best = null;
    for (Stretch stretch : stretches) {
      if (stretch.start() >= until || stretch.start() >= REACH) {
        break;
      }
      String text = stretch.end() < head.length() ? head.substring(0, stretch.end()) : head;
      InformationRun run =
          InformationRun.find(text, stretch.start(), Math.min(text.length(), until));
      if (run != null && (best == null || run.weight() >= best.weight())) {
        best = run;
        at = stretch;
      }
    }
    return best == null
        ? uninformed(source, stretches, until)
        : parted(source, stretches, at, best);
  }

  /** Without information the words are parted that stand before the first sentence. */
  private static List<Stretch> uninformed(String source, List<Stretch> stretches, int until) {
    List<Stretch> parted = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean first = stretch.start() <= until && until < stretch.end();
      List<Integer> words = first ? below(source, stretch.start(), stretch.end()) : List.of();
      parted.addAll(stretch.partedAt(source, withoutPhrases(words)));
    }
    return parted;
  }

  /** Long words one behind the other are phrases of a title, and not parted. */
  private static List<Integer> withoutPhrases(List<Integer> words) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean text = at + 1 == words.size();
      boolean phrase =
          !text
              && at > 0
              && words.get(at) - words.get(at - 1) > SHORT
              && words.get(at + 1) - words.get(at) > SHORT;
      if (!phrase) {
        cuts.add(words.get(at));
      }
    }
    return cuts;
  }

  private static List<Stretch> parted(
      String source, List<Stretch> stretches, Stretch holder, InformationRun run) {
    List<Stretch> parted = new ArrayList<>();
    int at = stretches.indexOf(holder);
    boolean above = at > 0 && holder.start() == run.start();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (i == at) {
        parted.addAll(stretch.partedAt(source, cuts(source, stretch, run)));
      } else if (above && i == at - 1 && stretch.length() > TITLE) {
        int title = new TitleStart(source, stretch.start(), stretch.end(), run.end()).find();
        parted.addAll(stretch.partedAt(source, List.of(title)));
      } else {
        parted.add(stretch);
      }
    }
    return parted;
  }

  private static List<Integer> cuts(String source, Stretch stretch, InformationRun run) {
    List<Integer> cuts = new ArrayList<>();
    int end = Blank.skipBack(source, stretch.start(), run.start());
    if (end > stretch.start()) {
      TitleStart start = new TitleStart(source, stretch.start(), end, run.end());
      end = start.titleEnd();
      end = addTitle(source, stretch, start.endingAt(end), end, cuts);
    }
    cuts.add(end);
    cuts.add(run.start());
    cuts.addAll(run.joints());
    cuts.add(run.end());
    cuts.addAll(below(source, run.end(), stretch.end()));
    return cuts;
  }

  /** Adds where the title begins, and its like in the window's title; returns where it ends. */
  private static int addTitle(
      String source, Stretch stretch, TitleStart start, int end, List<Integer> cuts) {
    int title = start.find();
    int twin = start.twin(title);
    int titleEnd = end;
    cuts.addAll(InformationRun.days(source, Math.max(stretch.start(), title - REACH), title));
    if (twin >= 0) {
      int length = start.shared(title, twin);
      titleEnd = end - title - length <= NAME ? title + length : end;
      if (twin >= stretch.start()) {
        cuts.add(twin);
        cuts.add(twin + length);
      }
    }
    cuts.add(title);
    cuts.sort(null);
    int subtitle = source.indexOf(" ——", title);
    if (subtitle > title && subtitle < titleEnd) {
      cuts.add(subtitle);
    }
    return titleEnd;
  }

  /** Where the words begin that stand between the information and the text, and the text. */
  private static List<Integer> below(String source, int from, int until) {
    List<Integer> words = new ArrayList<>();
    int at = from;
    while (at < until && words.size() < MOST_WORDS) {
      at = Blank.skip(source, at, until);
      words.add(at);
      int end = at;
      boolean sentence = false;
      boolean pauses = false;
      while (end < until && !Blank.is(source.charAt(end))) {
        sentence |= source.charAt(end) == '。';
        pauses |= source.charAt(end) == '，';
        end++;
      }
      sentence |= pauses && end - at >= PROSE;
      if (sentence || OPENS_TEXT.matcher(source.substring(at, end)).matches()) {
        return words;
      }
      at = end;
    }
    return List.of();
  }

  /** Where the first sentence of the text ends. */
  private static int firstStop(String source, List<Stretch> stretches) {
    int stop = stretches.isEmpty() ? -1 : source.indexOf('。', stretches.get(0).start());
    return stop < 0 ? source.length() : stop;
  }
}
