package zhengwen.extract.script;

/**
 * In which script a text is written. The shares are of the characters that only one of the scripts
 * has, and add up to 1 unless there are none: then all are 0.
 *
 * @param hans share written in simplified script
 * @param hant share written in traditional script
 * @param converted share of simplified text that a program turned into traditional script
 * @param region whose traditional script it is
 */
public record ScriptShares(double hans, double hant, double converted, Region region) {

  /** A text of this share is taken for text of one script with quotations of another. */
  private static final double MOSTLY = 0.9;

  /** Of a text in which nothing tells the scripts apart. */
  public static final ScriptShares NONE = new ScriptShares(0, 0, 0, Region.UNKNOWN);

  /** Whether the text is simplified but for quotations, or nothing tells. */
  public boolean simplified() {
    return hant + converted <= 1 - MOSTLY;
  }

  /** Whether both scripts have a considerable share. */
  public boolean mixed() {
    return hans > 1 - MOSTLY && hans < MOSTLY;
  }

  /** The tag of BCP 47: {@code zh-Hans} or {@code zh-Hant}. */
  public String language() {
    return hant + converted > hans ? "zh-Hant" : "zh-Hans";
  }
}
