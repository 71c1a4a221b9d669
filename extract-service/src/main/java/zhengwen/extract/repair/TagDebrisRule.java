package zhengwen.extract.repair;

/**
 * Takes away tags that stand in the text and mean nothing: a tool that hides its marks in pages
 * gives several elements of different names the same made-up id.
 */
final class TagDebrisRule {

  private final CharSequence line;
  private final DocumentEvidence evidence;

  TagDebrisRule(CharSequence line, DocumentEvidence evidence) {
    this.line = line;
    this.evidence = evidence;
  }

  /** The offset behind the debris that begins here, or the same offset. */
  int apply(int at, Output output) {
    if (!evidence.hasDebris()) {
      return at;
    }
    int end = at;
    boolean marked = false;
    for (BareTag tag = BareTag.at(line, at); tag != null; tag = BareTag.at(line, end)) {
      boolean mark = tag.id() != null && evidence.isDebris(tag.id());
      if (!mark && (tag.id() != null || !marked)) {
        break;
      }
      marked = true;
      end = tag.end();
    }
    if (end > at) {
      output.replace(Edit.Kind.TAG_DEBRIS, at, end, "");
    }
    return end;
  }
}
