package zhengwen.extract.metadata;

import java.util.List;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;

/** Reads what a page says about its article. */
public final class MetadataReader {

  /** What the page and its context say; the page is repaired. */
  public Metadata read(Page page, Context context) {
    Found<String> headline = null;
    List<Claim> claims = List.of();
    for (Block block : page.blocks()) {
      if (block.kind() == BlockKind.HEADING && block.level() == 1 && block.text().length() > 0) {
        headline =
            new Found<>(
                block.text().toString(), new Evidence("heading", block.start(), block.end(), 0.8));
        claims =
            List.of(
                new Claim(block.index(), 0, block.text().length(), ClaimKind.HEADLINE, "heading"));
        break;
      }
    }
    return new Metadata(
        headline, null, null, null, null, null, null, List.of(), List.of(), null, List.of(),
        List.of(), claims);
  }
}
