package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** What a page declares as its title, and what it calls itself. */
final class DeclaredTitles {

  private static final int LONGEST_NAME = 14;

  private final Page page;
  private final Layout layout;
  private Set<String> names;

  DeclaredTitles(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  /** Declarations of the title, those that carry no site's name first. */
  List<Statement> all() {
    List<Statement> found = new ArrayList<>();
    for (String name :
        List.of(
            "meta:articletitle",
            "meta:og:title",
            "meta:headline",
            "meta:twitter:title",
            "title",
            "meta:title")) {
      page.statements().stream().filter(s -> s.name().equals(name)).forEach(found::add);
    }
    page.statements().stream()
        .filter(s -> s.name().startsWith("json-ld:") && s.name().endsWith(".headline"))
        .forEach(s -> found.add(0, s));
    return found;
  }

  /** What the page declares as the site's name. */
  List<String> sites() {
    return page.statements().stream()
        .filter(s -> s.name().equals("meta:og:site_name") || s.name().equals("meta:sitename"))
        .map(Statement::value)
        .toList();
  }

  /** Whether the page calls itself or a section so, by key. */
  boolean isName(String key) {
    return names().contains(key);
  }

  /**
   * What the page calls itself and its sections, by key: its short blocks, and what it declares.
   */
  private Set<String> names() {
    if (names != null) {
      return names;
    }
    names = new HashSet<>();
    for (Block block : page.blocks()) {
      int length = block.text().length();
      if (length >= 2 && length <= LONGEST_NAME && block.kind() != BlockKind.IMAGE) {
        names.add(layout.lines().key(block.index()));
      }
    }
    sites().forEach(site -> names.add(TitleKey.of(site)));
    return names;
  }
}
