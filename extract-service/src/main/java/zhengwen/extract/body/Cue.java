package zhengwen.extract.body;

/**
 * A wording that tells what a line is.
 *
 * @param label what a line with the wording is
 * @param form where in the line the word stands
 * @param max the longest folded line the cue may speak of
 * @param word the word, folded
 * @param told what the line does with the word, for people
 */
record Cue(Label label, Form form, int max, String word, String told) {

  Cue(Label label, Form form, int max, String word) {
    this(label, form, max, word, told(form) + " “" + word + "”");
  }

  /** Where in a line a cue's word stands; the earlier forms say more. */
  enum Form {
    /** The line is nothing but the word. */
    WHOLE,
    /** The line begins with the word and a colon or the like. */
    LABEL,
    /** The line begins with the word. */
    START,
    /** The line ends with the word. */
    END,
    /** The word is somewhere in the line. */
    HAS
  }

  private static String told(Form form) {
    return switch (form) {
      case WHOLE -> "says";
      case LABEL -> "has the label";
      case START -> "starts with";
      case END -> "ends with";
      case HAS -> "holds";
    };
  }

  @Override
  public String toString() {
    return told;
  }
}
