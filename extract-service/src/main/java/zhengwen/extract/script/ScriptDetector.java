package zhengwen.extract.script;

/** Tells in which script a text is written, by the characters that only one of the scripts has. */
public final class ScriptDetector {

  /** Share of traditional characters from which a text is worth asking whose they are. */
  private static final double CONSIDERABLE = 0.1;

  private ScriptDetector() {}

  /** The shares of the scripts in a text; one pass, and a second one over traditional text. */
  public static ScriptShares detect(String text) {
    int hans = 0;
    int hant = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      byte side = unit < 0x3400 ? 0 : OneSided.SIDES[unit];
      hans += side & OneSided.HANS_BIT;
      hant += side >> 1;
    }
    return hans + hant == 0 ? ScriptShares.NONE : shares(text, hans, hant);
  }

  private static ScriptShares shares(String text, int hans, int hant) {
    double share = (double) hans / (hans + hant);
    if (1 - share <= CONSIDERABLE) {
      return new ScriptShares(share, 1 - share, 0, Region.UNKNOWN);
    }
    Region region = RegionEvidence.of(text);
    return region == Region.MAINLAND
        ? new ScriptShares(share, 0, 1 - share, region)
        : new ScriptShares(share, 1 - share, 0, region);
  }
}
