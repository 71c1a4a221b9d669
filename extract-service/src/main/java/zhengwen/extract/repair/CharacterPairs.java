package zhengwen.extract.repair;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How likely one character is after another in Chinese news, in either script: counts over
 * simplified text, looked up with folded characters.
 *
 * <p>Costs are -log2 of the probability in eighths of a bit. Digits are one character to the model,
 * and so are Latin letters.
 */
final class CharacterPairs {

  /** What a character costs that the model does not know: 20 bits. */
  static final int UNKNOWN = 160;

  /** What falling back from a pair to its second character alone costs: -log2 0.05. */
  private static final int BACKING_OFF = 35;

  private static final char END = '\n';
  private static final char NOT_KNOWN = 0xFFFF;

  private final char[] numbers = new char[1 << 16];
  private byte[] alone = {};
  private int[] rows = {};
  private char[] followers = {};
  private byte[] costs = {};

  private CharacterPairs() {}

  static CharacterPairs load(Simplified simplified) {
    ByteBuffer in = Tables.read("pairs.bin.gz");
    CharacterPairs model = new CharacterPairs();
    char size = in.getChar();
    char[] known = new char[1 << 16];
    Arrays.fill(known, NOT_KNOWN);
    model.alone = new byte[size];
    for (char i = 0; i < size; i++) {
      known[in.getChar()] = i;
      model.alone[i] = in.get();
    }
    for (int c = 0; c < 1 << 16; c++) {
      model.numbers[c] = known[ModelAlphabet.of((char) c, simplified)];
    }
    model.readPairs(in, size);
    return model;
  }

  private void readPairs(ByteBuffer in, int size) {
    int pairs = in.getInt();
    rows = new int[size + 1];
    followers = new char[pairs];
    costs = new byte[pairs];
    int n = 0;
    for (int row = 0; row < size; row++) {
      rows[row] = n;
      for (int left = in.getChar(); left > 0; left--) {
        followers[n] = in.getChar();
        costs[n++] = in.get();
      }
    }
    rows[size] = n;
  }

  /** The cost of a character whatever stands before it. */
  int cost(char c) {
    int number = numbers[c];
    return number == NOT_KNOWN ? UNKNOWN : alone[number] & 0xFF;
  }

  /** The cost of a character after another; a line feed stands for the border of a line. */
  int cost(char before, char c) {
    int first = numbers[before];
    int second = numbers[c];
    if (first == NOT_KNOWN || second == NOT_KNOWN) {
      return cost(c);
    }
    int at = Arrays.binarySearch(followers, rows[first], rows[first + 1], (char) second);
    return at >= 0 ? costs[at] & 0xFF : Math.min(UNKNOWN, cost(c) + BACKING_OFF);
  }

  /** The cost of a stretch of text between two characters. */
  int cost(char before, CharSequence text, int start, int end, char after) {
    int sum = 0;
    char last = before;
    for (int i = start; i < end; i++) {
      sum += cost(last, text.charAt(i));
      last = text.charAt(i);
    }
    return sum + cost(last, after);
  }

  /** The character that stands for the border of a line. */
  static char border() {
    return END;
  }
}
