package zhengwen.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import zhengwen.extract.body.Cue.Form;

/** All cues, found in a line in time linear in its length. */
final class CueBook {

  private static final int LONGEST_LINE = 400;

  /** Places for pairs of units; a power of two. */
  private static final int PAIRS = 1 << 16;

  private static final String CLOSERS = ":/|[])>}\"-,;·";

  /** A line that is little more than when and where something was published. */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:https?://[\\w./-]{4,40})?[^。,;\\d]{0,14}(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:(?:星期|周).)?"
              + "(?:[上下]午)?(?:\\d{1,2}[:时点]\\d{1,2}(?:[:分]\\d{0,2}秒?)?)?(?:[^。,;\\d][^。,;]{0,24})?(?:来源[^。;]{0,40})?");

  /** How old a comment or another article is. */
  private static final Pattern AGO =
      Pattern.compile(
          ".{0,12}?(?:\\d{1,2}(?:秒|分钟?|小时|天|日|周|个?月|年)[之以]?前|刚刚|(?:昨天|今天|前天)\\d{1,2}:\\d{2}(?::\\d{2})?).{0,8}");

  /** The bar of a player: how far it is, how long it takes. */
  private static final Pattern PLAYER =
      Pattern.compile("\\d{1,2}(?::\\d{2}){1,2}/\\d{1,2}(?::\\d{2}){1,2}.{0,12}");

  private static final Cue PLAYED = new Cue(Label.NAVIGATION, Form.WHOLE, 30, "player");

  /** How many pictures more a gallery has: +12. */
  private static final Pattern FURTHER = Pattern.compile("\\+\\d{1,3}");

  private static final Cue GALLERY = new Cue(Label.NAVIGATION, Form.WHOLE, 4, "number of pictures");

  private static final Cue RECENT = new Cue(Label.RELATED, Form.HAS, 30, "time ago");

  private static final Cue DATED = new Cue(Label.CREDIT, Form.LABEL, 60, "date");

  /** Cues by their words, read forwards; those at the end of a line are read backwards. */
  private final CueTrie forwards = new CueTrie();

  private final CueTrie backwards = new CueTrie();

  /** With which pairs of units the words may begin that may be anywhere in a line. */
  private final BitSet beginnings = new BitSet(PAIRS);

  /** The cues of the resource {@code cues.txt}, which says how they are written. */
  CueBook() {
    try (BufferedReader lines = Fold.open("cues.txt")) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] fields = line.split("\\s+", 0);
    Label label = Label.valueOf(fields[0]);
    Form form = Form.valueOf(fields[1].toUpperCase(Locale.ROOT));
    int max = Integer.parseInt(fields[2]);
    for (int i = 3; i < fields.length; i++) {
      String word = Fold.compact(fields[i]);
      add(new Cue(label, form, max, word));
      if (word.contains("报道")) {
        add(new Cue(label, form, max, word.replace("报道", "报导"))); // as Taiwan writes it
      }
    }
  }

  private void add(Cue cue) {
    if (cue.form() == Form.END) {
      backwards.add(new StringBuilder(cue.word()).reverse(), cue);
    } else {
      forwards.add(cue.word(), cue);
    }
    if (cue.form() == Form.HAS && cue.word().length() > 1) {
      beginnings.set(pair(cue.word(), 0));
    }
  }

  /** The cue that says most about the line (folded, without white space); null if none does. */
  Cue find(String line) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return null;
    }
    int start = skipDecoration(line, 0, true);
    boolean opens = start < line.length() && forwards.after(line.charAt(start)) != null;
    Cue cue = opens ? whole(line, start) : null;
    cue = cue != null ? cue : titled(line, start);
    cue = cue != null || (start == 0 && !opens) ? cue : menu(line);
    cue = cue != null || !opens ? cue : atStart(line, start);
    cue = cue != null || start == 0 ? cue : atStart(line, 0);
    cue = cue != null ? cue : atEnd(line);
    cue = cue != null ? cue : inside(line);
    return cue == null && line.length() <= DATED.max() ? time(line) : cue;
  }

  /** What a line is by the time it tells; a look for the signs of one spares most lines more. */
  private static Cue time(String line) {
    if (hasYear(line) && DATE_LINE.matcher(line).matches()) {
      return DATED;
    }
    if (line.charAt(0) == '+' && FURTHER.matcher(line).matches()) {
      return GALLERY;
    }
    if (Units.is(line.charAt(0), Units.DIGIT) && PLAYER.matcher(line).matches()) {
      return PLAYED;
    }
    boolean ago = line.indexOf('前') >= 0 || line.indexOf('刚') >= 0 || line.indexOf('天') >= 0;
    return ago && AGO.matcher(line).matches() ? RECENT : null;
  }

  /** Whether a year stands in the line as in a date: 2018年, 2018-. */
  private static boolean hasYear(String line) {
    for (int at = line.length() - 5; at >= 0; at--) {
      char first = line.charAt(at);
      if ((first == '2' || first == '1')
          && line.charAt(at + 1) == (first == '2' ? '0' : '9')
          && "-/.年".indexOf(line.charAt(at + 4)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Cue whole(String line, int start) {
    int end = withoutSigns(line, start);
    Cue cue = whole(line, start, end);
    if (cue == null && line.startsWith("更多", end - 2) && end - start > 2) {
      cue = whole(line, start, end - 2);
    }
    int figures = end;
    while (figures > start && !Units.is(line.charAt(figures - 1), Units.LETTER)) {
      figures--;
    }
    return cue != null || figures == end ? cue : whole(line, start, figures);
  }

  /** Where the line ends without the signs at its end. */
  private static int withoutSigns(String line, int start) {
    int end = line.length();
    while (end > start && !Units.is(line.charAt(end - 1), Units.LETTER + Units.DIGIT)) {
      end--;
    }
    return end;
  }

  private Cue whole(String line, int start, int end) {
    CueTrie word = forwards.after(line, start, end);
    return word == null ? null : word.fitting(Form.WHOLE, line.length());
  }

  private static Cue titled(String line, int start) {
    int end = withoutSigns(line, start);
    return SectionTitle.is(line, start, end)
        ? new Cue(Label.RELATED, Form.WHOLE, end, line.substring(start, end))
        : null;
  }

  /** Nothing but whole cues between bars, as a menu stands in page text: 首页 | 网站地图. */
  private Cue menu(String line) {
    Cue first = null;
    for (int start = 0; start <= line.length(); ) {
      int bar = line.indexOf('|', start);
      int end = bar < 0 ? line.length() : bar;
      CueTrie word = forwards.after(line, start, end);
      Cue cue = word == null ? null : word.cue(Form.WHOLE);
      if (cue == null) {
        return null;
      }
      first = first == null ? cue : first;
      start = end + 1;
    }
    return first;
  }

  private Cue atStart(String line, int start) {
    Cue found = null;
    CueTrie word = forwards;
    for (int end = start + 1; end <= line.length(); end++) {
      word = word.after(line.charAt(end - 1));
      if (word == null) {
        break;
      }
      boolean closed = end == line.length() || CLOSERS.indexOf(line.charAt(end)) >= 0;
      Cue label = closed ? word.fitting(Form.LABEL, line.length()) : null;
      Cue opening = word.fitting(Form.START, line.length());
      found = label != null ? label : opening != null ? opening : found;
    }
    return found;
  }

  /** The longest word at the end. */
  private Cue atEnd(String line) {
    int end = withoutSigns(line, 0);
    Cue found = null;
    CueTrie word = backwards;
    for (int at = end - 1; at >= 0; at--) {
      word = word.after(line.charAt(at));
      if (word == null) {
        break;
      }
      Cue cue = word.fitting(Form.END, line.length());
      found = cue != null ? cue : found;
    }
    return found;
  }

  /** The longest word at the first place where there is one of two units or more. */
  private Cue inside(String line) {
    for (int start = 0; start + 1 < line.length(); start++) {
      if (!beginnings.get(pair(line, start))) {
        continue;
      }
      Cue found = null;
      CueTrie word = forwards.after(line.charAt(start));
      for (int end = start + 1; word != null && end < line.length(); end++) {
        word = word.after(line.charAt(end));
        Cue cue = word == null ? null : word.fitting(Form.HAS, line.length());
        found = cue != null ? cue : found;
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A number that few pairs of units share. */
  private static int pair(String line, int at) {
    return (line.charAt(at) * 40503 + line.charAt(at + 1)) & (PAIRS - 1);
  }

  private static int skipDecoration(String line, int from, boolean brackets) {
    int start = from;
    while (start < line.length() && decoration(line.charAt(start), brackets)) {
      start++;
    }
    return start;
  }

  private static boolean decoration(char unit, boolean brackets) {
    return !Units.is(unit, Units.LETTER + Units.DIGIT)
        && unit != '"'
        && unit != '《'
        && (brackets || "[({<".indexOf(unit) < 0);
  }
}
