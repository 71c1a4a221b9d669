package zhengwen.extract.repair;

/** Restores signs that an encoding without them turned into question marks. */
final class LostSignRule {

  static final char DOT = '·';

  private static final char COPYRIGHT = '©';

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final NameContext context;
  private final Knowledge knowledge;

  LostSignRule(CharSequence line, DocumentEvidence evidence, Knowledge knowledge) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
    this.context = new NameContext(line, knowledge.simplified());
  }

  /** The offset behind the marks if they were signs, or the same offset. */
  int apply(int at, Output output) {
    int text = Indentation.end(line, at);
    if (text > at && evidence.names().isIndentation(text - at)) {
      output.replace(Edit.Kind.LOST_SIGN, at, text, "");
      return text;
    }
    NamePlace place = NamePlace.of(line, at, knowledge.foreignNames());
    boolean dot = DottedTitles.isDot(line, at, knowledge.simplified()) || isDot(place);
    if (!dot && !CopyrightSign.isLost(line, at)) {
      return at;
    }
    output.replace(Edit.Kind.LOST_SIGN, at, at + 1, String.valueOf(dot ? DOT : COPYRIGHT));
    return at + 1;
  }

  /** Says of a question mark that stays that it is none. */
  void doubt(int at, Output output) {
    boolean inName = NamePlace.of(line, at, knowledge.foreignNames()).isPossible();
    if (line.charAt(at) == '?' && (LostInFigure.is(line, at) || (inName && !context.isAsked(at)))) {
      output.warn(Warning.Kind.LOST_SIGN, at, at + 1);
    }
  }

  private boolean isDot(NamePlace place) {
    NameSigns names = evidence.names();
    if (!place.isThinkable()) {
      return false;
    }
    int at = place.at();
    return (place.isPossible() && names.isDotted(line.charAt(at - 1), line.charAt(at + 1)))
        || (place.isLikely() && context.isExplained(at))
        || (place.isStrong() && names.someLost())
        || (!context.isAsked(at) && isNoQuestion(place));
  }

  /** Whether a name is likelier than a question, which nothing in the sentence asks. */
  private boolean isNoQuestion(NamePlace place) {
    boolean titled = context.isTitled(place.at());
    boolean followed = context.isFollowed(place.at());
    if (evidence.names().isRepeated(line, place.at()) && place.isLong()) {
      return true;
    }
    if (evidence.asksInAscii() && line.charAt(place.at()) == '?') {
      return place.isClear() && titled && !context.isSaying(place.at());
    }
    return place.isClear()
        || (place.isLong() && (titled || followed || evidence.names().someLost()))
        || (titled && followed);
  }
}
