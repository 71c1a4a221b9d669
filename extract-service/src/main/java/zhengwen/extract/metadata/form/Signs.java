package zhengwen.extract.metadata.form;

/**
 * Words of which a text holds at least one if a pattern is to match it. Most texts hold none, and
 * to look for words costs a small part of what trying the pattern at every place does.
 */
public final class Signs {

  private static final int PLACES = 1024;

  /** So few words are looked for one by one: the platform does that many units at a time. */
  private static final int FEW = 3;

  private final String[] words;

  /** Whether a word begins with a unit of this remainder; false is certain for most units. */
  private final boolean[] beginnings = new boolean[PLACES];

  private Signs(String[] words) {
    this.words = words;
    for (String word : words) {
      beginnings[word.charAt(0) % PLACES] = true;
    }
  }

  /** The words in {@code list}, parted by single spaces. */
  public static Signs of(String list) {
    return new Signs(list.split(" ", -1));
  }

  /** Whether the text holds one of the words. */
  public boolean areIn(String text) {
    if (words.length <= FEW) {
      return anyIn(text);
    }
    for (int at = 0; at < text.length(); at++) {
      if (beginnings[text.charAt(at) % PLACES] && standsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
