package zhengwen.extract.body;

import zhengwen.extract.page.Block;
import zhengwen.extract.page.Container;

/**
 * What is counted once for each block.
 *
 * @param block the block
 * @param line its text, folded, without white space
 * @param han Han characters
 * @param stops marks that end a sentence, and semicolons
 * @param commas marks within a sentence
 * @param closed whether it ends as a sentence does
 * @param links share of its text that is links
 * @param prose whether it reads as running text rather than as a title, a label or a list of links
 * @param cue the wording that tells what it is; null if none does
 * @param place what its containers' names say
 * @param home the element that holds the paragraphs this block is one of; the root in plain text
 * @param element the number of the element that holds the block
 * @param homeElement the number of the home
 */
record Facts(
    Block block,
    String line,
    int han,
    int stops,
    int commas,
    boolean closed,
    double links,
    boolean prose,
    Cue cue,
    Place place,
    Container home,
    int element,
    int homeElement) {

  private static final int FEWEST_SPACES = 6;

  private static final String AFTER_STOP = "\"')]}*#";

  static Facts of(Block block, CueBook cues, Elements elements, Place.Finder places, Homes homes) {
    String line = Fold.compact(block.text());
    int han = 0;
    int stops = 0;
    int commas = 0;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (Units.is(unit, Units.HAN)) {
        han++;
      } else if (Units.is(unit, Units.STOP)) {
        stops++;
      } else if (Units.is(unit, Units.COMMA)) {
        commas++;
      }
    }
    int element = elements.of(block.index());
    int home = homes.of(element);
    int length = block.text().length();
    double links = length == 0 ? 0 : (double) block.linkLength() / length;
    boolean closed = closed(line);
    boolean text = han >= 4 ? chinese(line, closed, commas) : foreign(line, block);
    return new Facts(
        block,
        line,
        han,
        stops,
        commas,
        closed,
        links,
        links < 0.5 && text,
        cues.find(line),
        places.of(element),
        elements.container(home),
        element,
        home);
  }

  private static boolean closed(String line) {
    int end = line.length();
    while (end > 0 && AFTER_STOP.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && (Units.is(line.charAt(end - 1), Units.STOP) || endsHalfWidth(line, end));
  }

  /** Half-width full stops end sentences on some sites; figures and abbreviations do not count. */
  private static boolean endsHalfWidth(String line, int end) {
    return line.charAt(end - 1) == '.' && end > 20 && Character.isIdeographic(line.charAt(end - 2));
  }

  /** UTF-16 units of the folded line. */
  int length() {
    return line.length();
  }

  boolean empty() {
    return line.isEmpty();
  }

  private static boolean chinese(String line, boolean closed, int commas) {
    return line.indexOf('。') >= 0
        || (closed && line.length() >= 8)
        || (commas > 0 && line.length() >= 40)
        || line.endsWith(",");
  }

  /** A sentence in Latin script: an article in two languages has some. */
  private static boolean foreign(String line, Block block) {
    return line.length() >= 40
        && stop(line)
        && block.text().chars().filter(unit -> unit == ' ').limit(FEWEST_SPACES).count()
            == FEWEST_SPACES;
  }

  private static boolean stop(String line) {
    int end = line.length();
    while (end > 0 && AFTER_STOP.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?;…".indexOf(line.charAt(end - 1)) >= 0;
  }
}
