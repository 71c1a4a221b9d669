package zhengwen.extract.repair;

/** The tables repair needs, immutable and shared. */
record Knowledge(
    Readings readings,
    Simplified simplified,
    CharacterPairs pairs,
    ForeignNames foreignNames,
    Gbk gbk) {

  static Knowledge load() {
    Simplified simplified = Simplified.load();
    return new Knowledge(
        Readings.load(),
        simplified,
        CharacterPairs.load(simplified),
        ForeignNames.load(simplified),
        new Gbk());
  }
}
