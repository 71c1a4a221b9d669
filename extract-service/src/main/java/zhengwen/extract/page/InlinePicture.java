package zhengwen.extract.page;

import org.jsoup.nodes.Element;

/** Tells pictures that stand in a line of text, such as icons, from those that stand alone. */
final class InlinePicture {

  /** Declared width or height in CSS pixels up to which a picture is part of its line. */
  private static final int LARGEST = 48;

  private InlinePicture() {}

  static boolean is(Element image) {
    return isSmall(AttributeReader.value(image, "width"))
        || isSmall(AttributeReader.value(image, "height"));
  }

  private static boolean isSmall(String length) {
    int value = 0;
    int at = 0;
    while (at < length.length() && at < 4 && Character.digit(length.charAt(at), 10) >= 0) {
      value = value * 10 + Character.digit(length.charAt(at), 10);
      at++;
    }
    return at > 0 && value <= LARGEST && !length.endsWith("%");
  }
}
