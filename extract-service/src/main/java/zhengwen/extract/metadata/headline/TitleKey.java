package zhengwen.extract.metadata.headline;

import java.util.Locale;
import zhengwen.extract.metadata.form.MatchForm;

/** The letters, digits and Han characters of a text, folded: what titles are compared by. */
public final class TitleKey {

  private TitleKey() {}

  /** The key of a text. */
  public static String of(CharSequence text) {
    return ofFolded(MatchForm.of(text));
  }

  /** The key of a text that is folded already. */
  public static String ofFolded(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    char[] key = new char[folded.length()];
    int length = 0;
    for (int at = 0; at < key.length; at++) {
      char unit = folded.charAt(at);
      if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
        key[length++] = unit;
      }
    }
    return new String(key, 0, length);
  }
}
