package zhengwen.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.Container;

/** How much of the article's text stands in places whose names speak against it. */
final class PlaceShares {

  /** A part that holds more of the text than this is no side matter, whatever its name says. */
  private static final double TOO_MUCH_TO_CUT = 0.25;

  /** Where most of the text is said of pictures, in paragraphs, the pictures go with the text. */
  private static final double MOST = 0.5;

  private static final int PARAGRAPH = 60;

  /** Text in the places of one name, and in how many paragraphs. */
  private record Mass(double length, int paragraphs) {

    Mass plus(Mass other) {
      return new Mass(length + other.length, paragraphs + other.paragraphs);
    }
  }

  private final Map<Container, Double> lengths = new HashMap<>();
  private final Map<String, Mass> pictured = new HashMap<>();
  private final double all;

  /** For the blocks of the article's region. */
  PlaceShares(List<Facts> facts) {
    double mass = 1;
    for (Facts each : facts) {
      if (each.prose()) {
        mass += each.length();
        add(each);
      }
    }
    all = mass;
  }

  private void add(Facts each) {
    Place place = each.place();
    if (place.at() != null) {
      lengths.merge(place.at(), (double) each.length(), Double::sum);
    }
    if (place.label() == Label.CAPTION) {
      pictured.merge(place.token(), new Mass(each.length(), 1), Mass::plus);
    }
  }

  /** Whether the place holds too much of the text to be what its name says. */
  boolean isText(Place place) {
    if (lengths.getOrDefault(place.at(), 0.0) > TOO_MUCH_TO_CUT * all) {
      return true;
    }
    Mass mass = place.label() == Label.CAPTION ? pictured.get(place.token()) : null;
    return mass != null
        && mass.length() > MOST * all
        && mass.length() >= (double) PARAGRAPH * mass.paragraphs();
  }
}
