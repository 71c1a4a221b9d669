package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.metadata.people.Places;
import zhengwen.extract.page.Block;

/**
 * An outlet and its place.
 *
 * @param found the outlet; null if none is named
 * @param claim the part of the visible text it was read from; null if it was not read there
 */
record PrintedSource(Found<String> found, Claim claim) {

  /** No outlet is named. */
  static final PrintedSource UNKNOWN = new PrintedSource(null, null);

  /** Where an outlet sits: 某报(武汉). */
  private static final Pattern PLACE = Pattern.compile(" ?\\(([\\u3400-\\u9fff]{2,3})\\)$");

  /** What a paper calls its pages on the net. */
  private static final Pattern EDITION = Pattern.compile("(?<=.报)(?:数字报纸?|数字版|电子版|电子报)$");

  /** Several outlets at once, or what was made of them: 综合某社、某报. */
  private static final Pattern COMBINED =
      Pattern.compile("^综合 ?(?=.{1,30}(?:[网报社台]|新闻|发布|客户端|日报)$)");

  /** What an account says of itself behind its name. */
  private static final Pattern OFFICIAL = Pattern.compile("(?<=.{2})(?:·.{2,16})?(?:官方)[账帐]号$");

  /** The site itself, not named, or one of its desks. */
  private static final Pattern OWN =
      Pattern.compile(
          "本[站网报刊台社](?:讯|消息|原创|综合|专稿|独家|整理)?|原创|本单位|本院|本校|自采|网络综合|综合媒体"
              + "|(?:采访|采编|编辑|新闻|记者|通讯)(?:[组部科室股]|中心)");

  /** The outlet that a part of a block names; unknown where that says there is none. */
  static PrintedSource of(Layout layout, Block block, SourceNote note, String rule) {
    String line = layout.text(block.index());
    String folded = line.substring(note.start(), note.end());
    Matcher place = PLACE.matcher(folded);
    if (place.find() && Places.isKnown(place.group(1))) {
      return of(layout, block, new SourceNote(note.start(), note.start() + place.start()), rule);
    }
    for (Pattern more : List.of(EDITION, OFFICIAL)) {
      Matcher behind = more.matcher(folded);
      if (behind.find()) {
        return of(layout, block, new SourceNote(note.start(), note.start() + behind.start()), rule);
      }
    }
    Matcher combined = COMBINED.matcher(folded);
    if (combined.find()) {
      return of(layout, block, new SourceNote(note.start() + combined.end(), note.end()), rule);
    }
    if (folded.length() < 2
        || PersonName.isPlaceholder(folded)
        || OWN.matcher(folded).matches()
        || folded.startsWith("http")
        || !folded.chars().anyMatch(Character::isLetter)) {
      return UNKNOWN;
    }
    String printed = block.text().subSequence(note.start(), note.end()).toString().strip();
    Evidence evidence =
        new Evidence(
            rule, block.text().sourceStart(note.start()), block.text().sourceEnd(note.end()), 0.95);
    Claim claim = new Claim(block.index(), note.start(), note.end(), ClaimKind.SOURCE_NOTE, rule);
    return new PrintedSource(new Found<>(printed, evidence), claim);
  }
}
