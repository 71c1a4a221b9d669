package zhengwen.extract.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads a line again, every stretch of it as it stands or as the bytes it was made from. */
final class MisreadReader {

  /** From a stretch that is right to one that was misread, or back: 5 bits. */
  private static final int SWITCH = 40;

  /** A character that was cut short. */
  private static final int BROKEN = CharacterPairs.UNKNOWN;

  /** A byte of which nothing visible is left. */
  private static final int DROPPED = 24;

  /** Of the characters that an unknown byte allows so many are tried. */
  private static final int TRIED = 4;

  /** Two bits: characters closer than that cannot be told apart. */
  private static final int CLOSE = 16;

  private static final int COST_OF_STEP = 10;
  private static final int BLANK = 0xA0;

  private final CharSequence line;
  private final CharacterPairs pairs;
  private final Misreading misreading;
  private final Budget budget;

  MisreadReader(CharSequence line, CharacterPairs pairs, Misreading misreading, Budget budget) {
    this.line = line;
    this.pairs = pairs;
    this.misreading = misreading;
    this.budget = budget;
  }

  /**
   * A stretch that was misread.
   *
   * @param text what was written
   * @param doubtful whether a byte was lost, and with another the text would be as likely
   */
  record Stretch(int start, int end, String text, boolean doubtful) {

    Stretch shifted(int by) {
      return new Stretch(start + by, end + by, text, doubtful);
    }
  }

  /** The stretches that read better anew, in order; empty where the work would be too much. */
  List<Stretch> read() {
    List<MisreadPath> now = List.of(MisreadPath.start());
    int[] visible = line.codePoints().toArray();
    for (int c : visible) {
      if (budget.isSpent()) {
        return List.of();
      }
      MisreadBeam next = new MisreadBeam();
      for (MisreadPath path : now) {
        step(path, c, next);
      }
      budget.spend(COST_OF_STEP * now.size());
      now = next.all();
    }
    MisreadPath best = null;
    for (MisreadPath path : now) {
      MisreadPath whole = path.count() > 0 ? path.then('\uFFFD', BROKEN, true) : path;
      best = best == null || whole.cost < best.cost ? whole : best;
    }
    return best == null ? List.of() : stretches(best, visible);
  }

  private void step(MisreadPath path, int c, MisreadBeam to) {
    boolean waits = path.count() > 0;
    boolean ascii = c < 0x80;
    MisreadPath whole = waits ? path.then('\uFFFD', BROKEN, true) : path;
    to.add(keep(whole, c, ascii && path.anew));
    int code = misreading.as().code(c);
    if (code != MisreadAs.NONE) {
      MisreadPath next = path.next(true, path.anew ? 0 : SWITCH);
      if (code <= 0xFF) {
        feed(next, code, to);
      } else {
        feedBoth(next, code >> 8, code & 0xFF, to);
      }
    } else if (path.anew && Character.isBmpCodePoint(c) && LostByte.isMark((char) c)) {
      feed(path.next(true, DROPPED), WrittenCode.UNKNOWN, to);
      if (!misreading.as().isSingle()) {
        feedBoth(path.next(true, DROPPED), WrittenCode.UNKNOWN, WrittenCode.UNKNOWN, to);
      }
    } else if (waits && path.anew && c == ' ' && misreading.as().isSingle()) {
      feed(path.next(true, DROPPED), BLANK, to);
    } else if (waits && path.anew && ascii && misreading.written().isTrail(c)) {
      feed(path.next(true, 0), c, to);
    }
  }

  /** The path with the visible character as it is. */
  private MisreadPath keep(MisreadPath path, int c, boolean stays) {
    int known = isOdd(c) ? BROKEN + SWITCH : pairs.cost(path.last, (char) c);
    int cost = known + (path.anew && !stays ? SWITCH : 0);
    return path.next(stays, 0).then(Character.toString(c), cost);
  }

  /** What nobody writes: private use, controls, what was lost; and what the model cannot know. */
  private static boolean isOdd(int c) {
    return !Character.isBmpCodePoint(c)
        || (c >= 0x80 && c < 0xA0)
        || (c >= '\uE000' && c <= '\uF8FF')
        || c == '\uFFFD';
  }

  private void feedBoth(MisreadPath path, int first, int second, MisreadBeam to) {
    MisreadBeam between = new MisreadBeam();
    feed(path, first, between);
    for (MisreadPath half : between.all()) {
      feed(half, second, to);
    }
  }

  private void feed(MisreadPath path, int b, MisreadBeam to) {
    WrittenCode written = misreading.written();
    if (path.count() == 0) {
      int length = written.length(b);
      if (length > 1) {
        to.add(path.with(b, 0));
      }
      return;
    }
    int[] bytes = path.bytes();
    int length = written.length(bytes[0]);
    bytes[bytes.length - 1] = b;
    if (written.isTrail(b)) {
      if (bytes.length == length) {
        emit(path, bytes, to);
      } else {
        to.add(path.with(b, 0));
      }
    } else if (misreading.as().isSingle()
        && bytes.length == length
        && length > 2
        && written.length(b) > 1) {
      MisreadBeam between = new MisreadBeam();
      bytes[bytes.length - 1] = WrittenCode.UNKNOWN;
      emit(path, bytes, between);
      bytes[bytes.length - 1] = bytes[1];
      bytes[1] = WrittenCode.UNKNOWN;
      emit(path, bytes, between);
      for (MisreadPath whole : between.all()) {
        to.add(whole.with(b, DROPPED));
      }
    }
  }

  /** Adds the likeliest of the characters that the bytes allow. */
  private void emit(MisreadPath path, int[] bytes, MisreadBeam to) {
    String candidates = misreading.written().candidates(bytes, bytes.length);
    budget.spend(candidates.length());
    int[] costs = new int[candidates.length()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = pairs.cost(path.last, candidates.charAt(i));
    }
    for (int tried = 0; tried < TRIED && tried < costs.length; tried++) {
      int best = 0;
      int second = Integer.MAX_VALUE;
      for (int i = 1; i < costs.length; i++) {
        if (costs[i] < costs[best]) {
          second = costs[best];
          best = i;
        } else {
          second = Math.min(second, costs[i]);
        }
      }
      boolean doubt = costs.length > 1 && second - costs[best] < CLOSE;
      if (costs[best] < Integer.MAX_VALUE) {
        to.add(path.then(candidates.charAt(best), costs[best], doubt));
      }
      costs[best] = Integer.MAX_VALUE;
    }
  }

  private List<Stretch> stretches(MisreadPath best, int[] visible) {
    Deque<MisreadPath> paths = new ArrayDeque<>();
    for (MisreadPath path = best; path.before != null; path = path.before) {
      paths.addFirst(path);
    }
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    int next = 0;
    int start = -1;
    StringBuilder text = new StringBuilder();
    boolean doubtful = false;
    for (MisreadPath path : paths) {
      if (path.anew) {
        start = start < 0 ? at : start;
        text.append(path.emitted);
        doubtful = path.doubtful;
      } else if (start >= 0) {
        stretches.add(new Stretch(start, at, text.toString(), doubtful));
        start = -1;
        text.setLength(0);
      }
      at += Character.charCount(visible[next++]);
    }
    if (start >= 0) {
      stretches.add(new Stretch(start, at, text.toString(), doubtful));
    }
    return stretches;
  }
}
