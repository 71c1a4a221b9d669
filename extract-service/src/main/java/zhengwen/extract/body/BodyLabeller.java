package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.metadata.Claim;
import zhengwen.extract.metadata.ClaimKind;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;

/** Says of every block of a page what it is to the article. */
public final class BodyLabeller {

  /** Spans that cover each block's text completely, in document order. */
  public List<LabelledSpan> label(Page page, Metadata metadata) {
    Map<Integer, Claim> claims = new HashMap<>();
    for (Claim claim : metadata.claims()) {
      Block block = page.blocks().get(claim.block());
      if (claim.end() - claim.start() == block.text().length()) {
        claims.put(claim.block(), claim);
      }
    }
    List<LabelledSpan> spans = new ArrayList<>();
    for (Block block : page.blocks()) {
      Label label = labelOf(block, claims.get(block.index()));
      spans.add(
          new LabelledSpan(block, 0, block.text().length(), label, block.level(), "first sketch"));
    }
    return spans;
  }

  private static Label labelOf(Block block, Claim claim) {
    if (claim != null && claim.kind() == ClaimKind.HEADLINE) {
      return Label.HEADLINE;
    }
    if (block.kind() == BlockKind.IMAGE) {
      return Label.IMAGE;
    }
    String text = block.text().toString();
    boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
    return sentence && block.linkLength() * 2 < text.length() ? Label.PARAGRAPH : Label.NAVIGATION;
  }
}
