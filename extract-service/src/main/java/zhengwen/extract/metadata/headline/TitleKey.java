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
    StringBuilder key = new StringBuilder(folded.length());
    for (int at = 0; at < folded.length(); at++) {
      if (Character.isLetterOrDigit(folded.charAt(at))
          || Character.isSurrogate(folded.charAt(at))) {
        key.append(folded.charAt(at));
      }
    }
    return key.toString();
  }
}
