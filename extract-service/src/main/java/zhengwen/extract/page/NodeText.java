package zhengwen.extract.page;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.TextNode;

/** Gives the text of a node to a sink, each unit with its place in the input. */
final class NodeText {

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private NodeText() {}

  static void read(TextNode node, PlacedDocument document, TextSink sink) {
    String source = document.source();
    int start = document.places().start(node);
    int end = document.places().end(node);
    // Whatever markup the parser reads otherwise makes its text shorter.
    if (end - start == node.getWholeText().length() || isPlain(source, start, end)) {
      sink.raw(start, end);
    } else {
      readMarked(node, source, start, end, sink);
    }
  }

  /** Whether the raw text can only stand for itself. */
  private static boolean isPlain(String source, int start, int end) {
    for (int at = start; at < end; at++) {
      char unit = source.charAt(at);
      if (unit == '&' || unit == '<' || unit == '\0') {
        return false;
      }
    }
    return start < end;
  }

  private static void readMarked(TextNode node, String source, int from, int to, TextSink sink) {
    String value = node.getWholeText();
    int start = from;
    int end = to;
    if (node instanceof CDataNode && end - start >= value.length() + CDATA_START.length()) {
      start += CDATA_START.length();
      end -= source.startsWith(CDATA_END, end - CDATA_END.length()) ? CDATA_END.length() : 0;
    }
    if (end - start == value.length()) {
      sink.raw(start, end);
    } else {
      align(source, start, end, value, sink);
    }
  }

  /** The text of a node, white space as written. */
  static SourceText of(TextNode node, PlacedDocument document) {
    SourceText.Builder text = new SourceText.Builder();
    read(
        node,
        document,
        new TextSink() {
          @Override
          public void raw(int start, int end) {
            text.copy(document.source(), start, end);
          }

          @Override
          public void replacement(String value, int start, int end) {
            text.replacement(value, start, end);
          }
        });
    return text.build();
  }

  /**
   * Walks raw and decoded text together. What the decoded text lacks is markup that the parser
   * dropped ({@code </>}) and is passed over.
   */
  private static void align(String source, int start, int end, String value, TextSink sink) {
    int at = start;
    int done = 0;
    while (at < end && done < value.length()) {
      if (source.charAt(at) == '&') {
        CharacterReference reference = CharacterReference.at(source, at, end);
        int width = Math.min(reference.width(), value.length() - done);
        if (reference.end() == at + 1) {
          sink.raw(at, at + 1);
        } else {
          sink.replacement(value.substring(done, done + width), at, reference.end());
        }
        at = reference.end();
        done += width;
      } else {
        int same = at;
        while (same < end
            && done < value.length()
            && source.charAt(same) == value.charAt(done)
            && source.charAt(same) != '&') {
          same++;
          done++;
        }
        sink.raw(at, same);
        at = Math.max(same, at + (same == at ? 1 : 0));
      }
    }
    if (done < value.length()) {
      sink.replacement(value.substring(done), at, end);
    }
  }
}
