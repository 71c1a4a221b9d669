package zhengwen.extract.metadata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Page;

/** Finds an outlet that no label names: the markup does, or it stands beside the date. */
final class UnlabelledSource {

  private final Layout layout;
  private final AuthorNames authors;
  private final MarkedSource marked;
  private final OutletInLine inLine;
  private final OutletLine ownLine;

  UnlabelledSource(
      Page page,
      Layout layout,
      int headline,
      List<Found<Person>> authors,
      Map<String, Found<String>> reporting) {
    OutletTest test = new OutletTest(layout, headline, new MenuWords(page, layout, headline));
    Set<String> outlets = Set.copyOf(reporting.keySet());
    this.layout = layout;
    this.authors = AuthorNames.of(authors);
    this.marked = new MarkedSource(page, layout, headline, this.authors, test);
    this.inLine = new OutletInLine(page, layout, this.authors, outlets, test);
    this.ownLine = new OutletLine(layout, headline, this.authors, test);
  }

  /** The outlet that the markup marks, else the one beside the date. */
  PrintedSource find(Claim date) {
    PrintedSource found = marked.find();
    return found.found() == null ? besideDate(date) : found;
  }

  /** An outlet without a label stands in the date's line or next to it. */
  private PrintedSource besideDate(Claim date) {
    if (date == null || date.block() > layout.bodyStart() + 1) {
      return PrintedSource.UNKNOWN;
    }
    PrintedSource above = ownLine.read(date.block() - 1);
    boolean author = date.block() > 1 && authors.areAllOf(layout.text(date.block() - 1));
    above = above.found() == null && author ? ownLine.read(date.block() - 2) : above;
    if (above.found() != null && OutletName.isProper(layout.text(date.block() - 1))) {
      return above;
    }
    PrintedSource same = inLine.find(date);
    if (same.found() != null) {
      return same;
    }
    return above.found() != null ? above : ownLine.read(date.block() + 1);
  }
}
