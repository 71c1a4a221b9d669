package zhengwen.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import zhengwen.extract.body.Cue.Form;

/** All cues, found in a line in time linear in its length. */
final class CueBook {

  private static final int LONGEST_LINE = 400;
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

  private static final Cue RECENT = new Cue(Label.RELATED, Form.HAS, 30, "time ago");

  private static final Cue DATED = new Cue(Label.CREDIT, Form.LABEL, 60, "date");

  private final Map<Form, Map<String, Cue>> cues = new EnumMap<>(Form.class);
  private final BitSet firstUnits = new BitSet();
  private int longestWord;

  /** The cues of the resource {@code cues.txt}, which says how they are written. */
  CueBook() {
    for (Form form : Form.values()) {
      cues.put(form, new HashMap<>());
    }
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
      cues.get(form).putIfAbsent(word, new Cue(label, form, max, word));
      longestWord = Math.max(longestWord, word.length());
      if (form == Form.HAS) {
        firstUnits.set(word.charAt(0));
      }
    }
  }

  /** The cue that says most about the line (folded, without white space); null if none does. */
  Cue find(String line) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return null;
    }
    int start = skipDecoration(line, 0, true);
    Cue cue = whole(line, start);
    cue = cue != null ? cue : titled(line, start);
    cue = cue != null ? cue : menu(line);
    cue = cue != null ? cue : atStart(line, start);
    cue = cue != null || start == 0 ? cue : atStart(line, 0);
    cue = cue != null ? cue : atEnd(line);
    cue = cue != null ? cue : inside(line);
    if (cue == null && line.length() <= DATED.max()) {
      cue = DATE_LINE.matcher(line).matches() ? DATED : AGO.matcher(line).matches() ? RECENT : null;
    }
    return cue;
  }

  private Cue whole(String line, int start) {
    int end = line.length();
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    Cue cue = fitting(Form.WHOLE, line.substring(start, end), line);
    if (cue == null && line.startsWith("更多", end - 2) && end - start > 2) {
      cue = fitting(Form.WHOLE, line.substring(start, end - 2), line);
    }
    int figures = end;
    while (figures > start && !Character.isLetter(line.charAt(figures - 1))) {
      figures--;
    }
    return cue != null ? cue : fitting(Form.WHOLE, line.substring(start, figures), line);
  }

  private static Cue titled(String line, int start) {
    int end = line.length();
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    String title = line.substring(start, end);
    return SectionTitle.is(title) ? new Cue(Label.RELATED, Form.WHOLE, end, title) : null;
  }

  /** Nothing but whole cues between bars, as a menu stands in page text: 首页 | 网站地图. */
  private Cue menu(String line) {
    Cue first = null;
    for (String item : line.split("\\|", -1)) {
      Cue cue = cues.get(Form.WHOLE).get(item);
      if (cue == null) {
        return null;
      }
      first = first == null ? cue : first;
    }
    return first;
  }

  private Cue atStart(String line, int start) {
    Cue found = null;
    for (int end = start + 1; end <= Math.min(line.length(), start + longestWord); end++) {
      String word = line.substring(start, end);
      boolean closed = end == line.length() || CLOSERS.indexOf(line.charAt(end)) >= 0;
      Cue label = closed ? fitting(Form.LABEL, word, line) : null;
      Cue opening = fitting(Form.START, word, line);
      found = label != null ? label : opening != null ? opening : found;
    }
    return found;
  }

  private Cue atEnd(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    for (int start = Math.max(0, end - longestWord); start < end; start++) {
      Cue cue = fitting(Form.END, line.substring(start, end), line);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  private Cue inside(String line) {
    for (int start = 0; start < line.length(); start++) {
      if (firstUnits.get(line.charAt(start))) {
        int last = Math.min(line.length(), start + longestWord);
        for (int end = last; end > start + 1; end--) {
          Cue cue = fitting(Form.HAS, line.substring(start, end), line);
          if (cue != null) {
            return cue;
          }
        }
      }
    }
    return null;
  }

  private Cue fitting(Form form, String word, String line) {
    Cue cue = cues.get(form).get(word);
    return cue != null && line.length() <= cue.max() ? cue : null;
  }

  private static int skipDecoration(String line, int from, boolean brackets) {
    int start = from;
    while (start < line.length() && decoration(line.charAt(start), brackets)) {
      start++;
    }
    return start;
  }

  private static boolean decoration(char unit, boolean brackets) {
    return !Character.isLetterOrDigit(unit)
        && unit != '"'
        && unit != '《'
        && (brackets || "[({<".indexOf(unit) < 0);
  }
}
