package zhengwen.extract.page;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Gives the text of a node to a flow, each unit with its place in the input. */
final class NodeText {

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private NodeText() {}

  static void read(TextNode node, String source, Flow flow) {
    String value = node.getWholeText();
    Range range = node.sourceRange();
    int start = Math.max(0, Math.min(range.startPos(), source.length()));
    int end = Math.max(start, Math.min(range.endPos(), source.length()));
    if (node instanceof CDataNode && end - start >= value.length() + CDATA_START.length()) {
      start += CDATA_START.length();
      end -= source.startsWith(CDATA_END, end - CDATA_END.length()) ? CDATA_END.length() : 0;
    }
    if (end - start == value.length()) {
      flow.raw(start, end);
    } else {
      align(source, start, end, value, flow);
    }
  }

  /**
   * Walks raw and decoded text together. What the decoded text lacks is markup that the parser
   * dropped ({@code </>}) and is passed over.
   */
  private static void align(String source, int start, int end, String value, Flow flow) {
    int at = start;
    int done = 0;
    while (at < end && done < value.length()) {
      if (source.charAt(at) == '&') {
        CharacterReference reference = CharacterReference.at(source, at, end);
        int width = Math.min(reference.width(), value.length() - done);
        if (reference.end() == at + 1) {
          flow.raw(at, at + 1);
        } else {
          flow.replacement(value.substring(done, done + width), at, reference.end());
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
        flow.raw(at, same);
        at = Math.max(same, at + (same == at ? 1 : 0));
      }
    }
    if (done < value.length()) {
      flow.replacement(value.substring(done), at, end);
    }
  }
}
