package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import zhengwen.extract.page.BlockKind;

/**
 * Short lines under the pictures of an article: captions, or headings that happen to follow one.
 *
 * <p>A page that gives its pictures captions does so for most of them; that decides what the line
 * alone cannot.
 */
final class Pictures {

  private static final int LONGEST = 90;
  private static final double MOST = 0.7;
  private static final double SOME = 0.3;

  /** So many pictures must have bold lines under them before these are captions, not headings. */
  private static final int ENOUGH = 3;

  /** At the very end there is no longer paragraph to tell a caption from. */
  private static final int LONGEST_LAST = 25;

  /** A longer sentence under a picture goes on with the article. */
  private static final int LONGEST_SENTENCE = 45;

  /** Where paragraphs are shorter on average, a short line under a picture is one of them. */
  private static final int SHORT_PARAGRAPHS = 35;

  private final BitSet captions = new BitSet();

  Pictures(List<Facts> facts, Region region) {
    named(facts, region);
    boolean punctuated = Punctuation.in(facts.subList(region.start(), region.end()));
    if (punctuated && paragraph(facts, region) >= SHORT_PARAGRAPHS) {
      find(facts, region);
    }
  }

  /** A line that says what the picture before it is called. */
  private void named(List<Facts> facts, Region region) {
    for (int i = region.start(); i < region.end(); i++) {
      int next =
          picture(facts.get(i)) && !facts.get(i).empty() ? next(facts, region, i) : region.end();
      if (next < region.end() && facts.get(next).line().equals(facts.get(i).line())) {
        captions.set(next);
      }
    }
  }

  private static double paragraph(List<Facts> facts, Region region) {
    return facts.subList(region.start(), region.end()).stream()
        .filter(Facts::prose)
        .mapToInt(Facts::length)
        .average()
        .orElse(0);
  }

  private void find(List<Facts> facts, Region region) {
    int pictures = 0;
    int captioned = 0;
    boolean headings = false;
    for (int i = region.start(); i < region.end(); i++) {
      boolean picture = picture(facts.get(i));
      int next = next(facts, region, i);
      if (picture && next < region.end() && !picture(facts.get(next))) {
        pictures++;
        captioned += captionLike(facts, region, next) ? 1 : 0;
      }
      headings |= !picture && next < region.end() && title(facts.get(next));
    }
    double share = pictures == 0 ? 0 : (double) captioned / pictures;
    for (int i = region.start(); i < region.end(); i++) {
      int next = next(facts, region, i);
      if (picture(facts.get(i)) && next < region.end() && captionLike(facts, region, next)) {
        boolean between = picture(facts, region, next(facts, region, next));
        boolean open = !facts.get(next).closed();
        boolean some = share >= SOME && !bold(facts.get(next)) && (between || (open && headings));
        if (some || (share > MOST && (pictures >= ENOUGH || !bold(facts.get(next))))) {
          captions.set(next);
        }
      }
    }
  }

  /** Whether the block is the caption of the picture before it. */
  boolean isCaption(int index) {
    return captions.get(index);
  }

  private static boolean picture(List<Facts> facts, Region region, int index) {
    return index < region.end() && picture(facts.get(index));
  }

  private static boolean picture(Facts facts) {
    return facts.block().kind() == BlockKind.IMAGE;
  }

  private static int next(List<Facts> facts, Region region, int index) {
    int next = index + 1;
    while (next < region.end() && !picture(facts.get(next)) && facts.get(next).empty()) {
      next++;
    }
    return next;
  }

  /** Short, no heading by its markup, and not shorter by little than the text after it. */
  private static boolean captionLike(List<Facts> facts, Region region, int index) {
    Facts line = facts.get(index);
    boolean sentence = line.closed() && (line.stops() > 1 || line.length() > LONGEST_SENTENCE);
    boolean heading = line.block().kind() == BlockKind.HEADING || numbered(line);
    if (line.length() > LONGEST || heading || sentence || line.line().endsWith(":")) {
      return false;
    }
    int next = next(facts, region, index);
    boolean last = next >= region.end();
    return last
        ? !line.closed() && line.length() <= LONGEST_LAST
        : picture(facts.get(next)) || !line.closed() || facts.get(next).length() > line.length();
  }

  private static boolean title(Facts facts) {
    return !facts.empty() && !facts.prose() && facts.length() < 40 && facts.cue() == null;
  }

  /** Whether markup makes the line a heading. */
  static boolean emphasised(Facts facts) {
    return facts.block().kind() == BlockKind.HEADING || bold(facts);
  }

  private static boolean bold(Facts facts) {
    return facts.block().emphasised() * 2 > facts.block().text().length();
  }

  private static boolean numbered(Facts facts) {
    return Headings.numbered(facts.line());
  }
}
