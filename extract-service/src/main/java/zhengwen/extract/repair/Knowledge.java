package zhengwen.extract.repair;

/** The tables repair needs, immutable and shared. */
record Knowledge(
    Readings readings,
    Simplified simplified,
    CharacterPairs pairs,
    ForeignNames foreignNames,
    Gbk gbk,
    Misreading.Known misreadings,
    String common) {

  /** Characters that cost no more (15 bits) are the few thousand of everyday news. */
  static final int COMMON = 120;

  static Knowledge load() {
    Simplified simplified = Simplified.load();
    CharacterPairs pairs = CharacterPairs.load(simplified);
    ForeignNames foreignNames = ForeignNames.load(simplified);
    Gbk gbk = new Gbk();
    String common = common(pairs, gbk);
    return new Knowledge(
        Readings.load(),
        simplified,
        pairs,
        foreignNames,
        gbk,
        Misreading.Known.of(gbk, common),
        common);
  }

  /** Whether simplified script writes the character otherwise or GB2312 does without it. */
  boolean isTraditional(char c) {
    return simplified.of(c) != c || !gbk.isGb2312(c);
  }

  private static String common(CharacterPairs pairs, Gbk gbk) {
    StringBuilder common = new StringBuilder();
    for (char c = 0x80; c < '\uFFFF'; c++) {
      if (gbk.isMapped(c) && pairs.cost(c) <= COMMON) {
        common.append(c);
      }
    }
    return common.toString();
  }
}
