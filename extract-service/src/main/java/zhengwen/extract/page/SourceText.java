package zhengwen.extract.page;

import java.util.Arrays;

/**
 * Text that remembers, unit by unit, which part of the decoded input it came from.
 *
 * <p>It is a sequence of runs. In a run of equal length on both sides each unit came from one unit
 * of the input; in any other run (an entity, collapsed white space, a repair) every unit stands for
 * the whole of the run's input. Immutable; look-ups cost O(log runs).
 */
public final class SourceText implements CharSequence {

  private final String text;

  /** Where each run starts in {@link #text}; the runs cover it without gaps. */
  private final int[] at;

  /** Where each run starts and ends in the decoded input. */
  private final int[] from;

  private final int[] to;

  private SourceText(String text, int[] at, int[] from, int[] to) {
    this.text = text;
    this.at = at;
    this.from = from;
    this.to = to;
  }

  /** The part [start, end) of the decoded input, as it stands. */
  public static SourceText of(String source, int start, int end) {
    return new Builder().copy(source, start, end).build();
  }

  private static SourceText ofOneRun(String text, int start) {
    return new SourceText(
        text, new int[] {0}, new int[] {start}, new int[] {start + text.length()});
  }

  /** Where the text starts in the decoded input; 0 if it is empty and was never placed. */
  public int start() {
    return from.length == 0 ? 0 : from[0];
  }

  /** Where the text ends in the decoded input, exclusive. */
  public int end() {
    return to.length == 0 ? 0 : to[to.length - 1];
  }

  /** Where the unit at {@code index} starts in the decoded input; at the length: {@link #end}. */
  public int sourceStart(int index) {
    if (index >= text.length()) {
      return end();
    }
    int run = runOf(index);
    return identity(run) ? from[run] + index - at[run] : from[run];
  }

  /** Where the part of the text before {@code index} ends in the decoded input. */
  public int sourceEnd(int index) {
    if (index <= 0) {
      return start();
    }
    int run = runOf(index - 1);
    return identity(run) ? from[run] + index - at[run] : to[run];
  }

  /** The next index whose unit need not have stood right behind the one before; else the length. */
  public int nextCut(int index) {
    int run = index < text.length() ? runOf(index) : at.length;
    return run + 1 < at.length ? at[run + 1] : text.length();
  }

  /** The part [start, end) of this text, with its places. */
  public SourceText slice(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    if (start < end && at.length == 1 && identity(0)) {
      return ofOneRun(text.substring(start, end), from[0] + start);
    }
    Builder builder = new Builder();
    for (int run = start < end ? runOf(start) : at.length;
        run < at.length && at[run] < end;
        run++) {
      int first = Math.max(start, at[run]);
      int last = Math.min(end, runEnd(run));
      if (identity(run)) {
        int offset = from[run] - at[run];
        builder.put(text, first, last, first + offset, last + offset);
      } else {
        builder.put(text, first, last, from[run], to[run]);
      }
    }
    return start < end ? builder.build() : builder.place(sourceStart(start)).build();
  }

  /** This text without white space (ideographic space included) at its ends. */
  public SourceText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** This text with [start, end) replaced; the new units stand for the replaced part. */
  public SourceText replace(int start, int end, String now) {
    return new Builder()
        .append(slice(0, start))
        .replacement(now, sourceStart(start), Math.max(sourceStart(start), sourceEnd(end)))
        .append(slice(end, text.length()))
        .place(sourceStart(start))
        .build();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** How many runs there are. */
  int runs() {
    return at.length;
  }

  /** Where a run starts in this text. */
  int runStart(int run) {
    return at[run];
  }

  /** Where a run starts in the decoded input. */
  int runSourceStart(int run) {
    return from[run];
  }

  /**
   * The same text placed in what {@code outer} came from, for a text that was read out of another
   * text, such as markup out of a script's string.
   *
   * @param outer the text that this one's offsets point into
   */
  SourceText placedThrough(SourceText outer) {
    Builder builder = new Builder().place(outer.sourceStart(start()));
    for (int run = 0; run < at.length; run++) {
      if (identity(run)) {
        builder.append(outer.slice(from[run], to[run]));
      } else {
        int start = outer.sourceStart(from[run]);
        int end = Math.max(start, outer.sourceEnd(to[run]));
        builder.replacement(text.substring(at[run], runEnd(run)), start, end);
      }
    }
    return builder.build();
  }

  private int runOf(int index) {
    int found = Arrays.binarySearch(at, index);
    return found >= 0 ? found : -found - 2;
  }

  private int runEnd(int run) {
    return run + 1 < at.length ? at[run + 1] : text.length();
  }

  private boolean identity(int run) {
    return to[run] - from[run] == runEnd(run) - at[run];
  }

  /**
   * Puts a text together from parts of the input and replacements of such parts, in order. Most
   * texts are one part of the input, and nothing is copied for those before the end.
   */
  public static final class Builder {

    private static final int[] NO_RUNS = {};

    /** What all units so far are a part of; not used once there is {@link #text}. */
    private CharSequence whole = "";

    private int wholeStart;
    private int wholeEnd;

    /** The units so far; null as long as they are one part of {@link #whole}. */
    private StringBuilder text;

    private int[] at = NO_RUNS;
    private int[] from = NO_RUNS;
    private int[] to = NO_RUNS;
    private int runs;
    private int placed = -1;

    /** Appends the part [start, end) of the decoded input as it stands. */
    public Builder copy(CharSequence source, int start, int end) {
      return put(source, start, end, start, end);
    }

    /** Appends {@code now}, which stands for the part [start, end) of the decoded input. */
    public Builder replacement(CharSequence now, int start, int end) {
      return put(now, 0, now.length(), start, end);
    }

    /** Appends another text with its places. */
    public Builder append(SourceText other) {
      for (int run = 0; run < other.at.length; run++) {
        put(other.text, other.at[run], other.runEnd(run), other.from[run], other.to[run]);
      }
      return this;
    }

    /** Says where the text stands in the input if nothing is appended to it. */
    public Builder place(int position) {
      placed = position;
      return this;
    }

    /** UTF-16 units so far. */
    public int length() {
      return text == null ? wholeEnd - wholeStart : text.length();
    }

    /** The last unit so far; NUL if there is none. */
    public char last() {
      if (length() == 0) {
        return 0;
      }
      return text == null ? whole.charAt(wholeEnd - 1) : text.charAt(text.length() - 1);
    }

    /** The finished text. */
    public SourceText build() {
      if (runs == 0 && placed >= 0) {
        return new SourceText("", new int[] {0}, new int[] {placed}, new int[] {placed});
      }
      CharSequence units = text == null ? whole.subSequence(wholeStart, wholeEnd) : text;
      return new SourceText(
          units.toString(),
          Arrays.copyOf(at, runs),
          Arrays.copyOf(from, runs),
          Arrays.copyOf(to, runs));
    }

    private Builder put(CharSequence units, int first, int last, int start, int end) {
      if (first == last) {
        return this;
      }
      if (!extendsLastRun(last - first, start, end)) {
        openRun(start);
      }
      to[runs - 1] = end;
      add(units, first, last);
      return this;
    }

    @SuppressWarnings("ReferenceEquality") // the very text goes on, not one that reads the same
    private void add(CharSequence units, int first, int last) {
      if (text != null) {
        text.append(units, first, last);
      } else if (wholeStart == wholeEnd) {
        whole = units;
        wholeStart = first;
        wholeEnd = last;
      } else if (units == whole && first == wholeEnd) {
        wholeEnd = last;
      } else {
        text = new StringBuilder().append(whole, wholeStart, wholeEnd).append(units, first, last);
      }
    }

    /** Whether both the last run and the new one are unit by unit, and they touch. */
    private boolean extendsLastRun(int length, int start, int end) {
      return runs > 0
          && end - start == length
          && to[runs - 1] == start
          && to[runs - 1] - from[runs - 1] == length() - at[runs - 1];
    }

    private void openRun(int start) {
      if (runs == at.length) {
        int room = Math.max(1, runs * 2);
        at = Arrays.copyOf(at, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
      }
      at[runs] = length();
      from[runs] = start;
      runs++;
    }
  }
}
