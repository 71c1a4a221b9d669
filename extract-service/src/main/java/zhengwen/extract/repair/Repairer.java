package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.List;

/** Undoes damage in lines of text. Immutable and safe for use by several threads. */
public final class Repairer {

  private final Knowledge knowledge;

  private Repairer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Loads the tables; do it once. */
  public static Repairer load() {
    return new Repairer(Knowledge.load());
  }

  /**
   * Begins the repair of one document.
   *
   * @param lines what, taken together, shows the tools that damaged the document
   */
  public DocumentRepair document(Iterable<? extends CharSequence> lines) {
    return new DocumentRepair(Examination.of(lines, knowledge), knowledge);
  }

  /** Repairs a whole text line by line; the number of lines and the line ends stay. */
  public Repaired repair(String text) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = lineEnd(text, start);
      lines.add(text.substring(start, end));
      starts.add(start);
      start = end + 1;
    }
    DocumentRepair document = document(lines);
    StringBuilder whole = new StringBuilder(text.length());
    List<Edit> edits = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = starts.get(i);
      Repaired line = document.line(lines.get(i));
      whole.append(line.text());
      int end = start + lines.get(i).length();
      if (end < text.length()) {
        whole.append(text.charAt(end));
      }
      line.edits().forEach(edit -> edits.add(edit.shifted(start)));
      line.warnings().forEach(warning -> warnings.add(warning.shifted(start)));
    }
    return new Repaired(whole.toString(), edits, warnings);
  }

  private static int lineEnd(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return i;
      }
    }
    return text.length();
  }
}
