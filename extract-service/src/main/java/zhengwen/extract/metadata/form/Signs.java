package zhengwen.extract.metadata.form;

/**
 * Words of which a text holds at least one if a pattern is to match it. Most texts hold none, and
 * to look for words costs a small part of what trying the pattern at every place does.
 */
public final class Signs {

  private final String[] words;

  private Signs(String[] words) {
    this.words = words;
  }

  /** The words in {@code list}, parted by single spaces. */
  public static Signs of(String list) {
    return new Signs(list.split(" ", -1));
  }

  /** Whether the text holds one of the words. */
  public boolean areIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
