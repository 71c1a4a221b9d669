package zhengwen.extract.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.page.Statement;
import zhengwen.extract.repair.DocumentRepair;
import zhengwen.extract.repair.Edit;
import zhengwen.extract.repair.Repaired;
import zhengwen.extract.repair.Repairer;
import zhengwen.extract.repair.Warning;

/** Undoes character damage in every block of a page and in what the page declares of itself. */
final class PageRepair {

  private final Repairer repairer;

  PageRepair(Repairer repairer) {
    this.repairer = repairer;
  }

  /**
   * A page after repair.
   *
   * @param page with repaired texts, which still know their places
   * @param repairs what was changed in blocks, as sorted, disjoint spans of the decoded input
   * @param warnings kinds of damage that remain, each once
   */
  record Result(Page page, List<Repair> repairs, List<String> warnings) {}

  Result page(Page page) {
    DocumentRepair document =
        repairer.document(page.blocks().stream().map(block -> block.text().toString()).toList());
    List<Block> blocks = new ArrayList<>(page.blocks().size());
    List<Repair> repairs = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (Block block : page.blocks()) {
      Repaired repaired = lines(block.text().toString(), document);
      warnings.addAll(repaired.warnings());
      for (Edit edit : repaired.edits()) {
        repairs.add(repair(edit, block.text(), page.source()));
      }
      blocks.add(RepairedBlock.of(block, repaired.edits()));
    }
    repairs.sort(Comparator.comparingInt(Repair::start));
    return new Result(
        new Page(page.source(), page.form(), blocks, statements(page, document)),
        repairs,
        warnings.stream().map(warning -> warning.kind().label()).distinct().toList());
  }

  /** A text repaired by itself: same number of lines. */
  String text(String text) {
    return repairer.repair(text).text();
  }

  /** Most blocks are one line; a table or a joined line has several. */
  private static Repaired lines(String text, DocumentRepair document) {
    if (text.indexOf('\n') < 0) {
      return document.line(text);
    }
    StringBuilder whole = new StringBuilder(text.length());
    List<Edit> edits = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int lineFeed = text.indexOf('\n', start);
      int end = lineFeed < 0 ? text.length() : lineFeed;
      Repaired line = document.line(text.substring(start, end));
      whole.append(line.text()).append(lineFeed < 0 ? "" : "\n");
      for (Edit edit : line.edits()) {
        edits.add(edit.shifted(start));
      }
      for (Warning warning : line.warnings()) {
        warnings.add(warning.shifted(start));
      }
      start = end + 1;
    }
    return new Repaired(whole.toString(), edits, warnings);
  }

  private static List<Statement> statements(Page page, DocumentRepair document) {
    return page.statements().stream()
        .map(
            statement ->
                new Statement(
                    statement.name(),
                    lines(statement.value(), document).text(),
                    statement.start(),
                    statement.end()))
        .toList();
  }

  private static Repair repair(Edit edit, SourceText text, String source) {
    int start = text.sourceStart(edit.start());
    int end = Math.max(start, text.sourceEnd(edit.end()));
    return new Repair(edit.kind().label(), start, end, source.substring(start, end), edit.now());
  }
}
