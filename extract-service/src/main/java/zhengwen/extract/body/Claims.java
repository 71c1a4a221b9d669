package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import zhengwen.extract.metadata.Claim;
import zhengwen.extract.metadata.ClaimKind;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;

/** Blocks that were read as metadata from end to end, and where the headline stands. */
final class Claims {

  /** By block, the claim that covers it; null where none does. */
  private final Claim[] whole;

  private final Map<Integer, List<Claim>> parts = new HashMap<>();

  /** The blocks that have parts: a look here spares most of them the map. */
  private final BitSet claimed = new BitSet();

  private final int headline;
  private final Set<String> authors = new HashSet<>();

  Claims(Page page, Metadata metadata) {
    int title = -1;
    whole = new Claim[page.blocks().size()];
    Map<Integer, Integer> covered = new HashMap<>();
    for (Claim claim : metadata.claims()) {
      parts.computeIfAbsent(claim.block(), block -> new ArrayList<>()).add(claim);
      claimed.set(claim.block());
      Block block = page.blocks().get(claim.block());
      int units = Fold.compact(block.text().subSequence(claim.start(), claim.end())).length();
      int sum = covered.merge(claim.block(), units, Integer::sum);
      if (sum * 10 >= Fold.compact(block.text()).length() * 8 && sum > 0) {
        whole[claim.block()] = claim;
      }
      if (claim.kind() == ClaimKind.HEADLINE) {
        title = claim.block();
        if (claim.start() > 0) {
          whole[claim.block()] = claim;
        }
      }
    }
    headline = title;
    metadata.author().forEach(author -> authors.add(Fold.compact(author.value().name())));
  }

  /** Index of the headline's block; -1 if none was found. */
  int headline() {
    return headline;
  }

  /** Whether a line is nothing but the name of an author. */
  boolean namesAuthor(String line) {
    return authors.contains(line);
  }

  /** Whether a line opens with the name of an author and goes on with who that is. */
  boolean opensWithAuthor(String line) {
    return authors.stream()
        .anyMatch(
            name ->
                line.length() > name.length()
                    && line.startsWith(name)
                    && ",(:是系".indexOf(line.charAt(name.length())) >= 0);
  }

  /** What the whole block was read as; null if it was not. */
  Label of(Block block) {
    Claim claim = whole[block.index()];
    return claim == null ? null : label(claim.kind());
  }

  /** What the whole block was read as, with the rule; null if it was not. */
  Judgement judge(Block block) {
    Label label = of(block);
    return label == null ? null : new Judgement(label, said(whole[block.index()]));
  }

  private static String said(Claim claim) {
    String what = claim.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "read as " + what + ", rule " + claim.rule();
  }

  /** Where the headline that a paragraph opens with ends; 0 if it opens with none. */
  int openingHeadline(Block block) {
    if (!claimed.get(block.index()) || whole[block.index()] != null) {
      return 0;
    }
    return parts.get(block.index()).stream()
        .filter(claim -> claim.kind() == ClaimKind.HEADLINE && claim.start() == 0)
        .filter(claim -> claim.end() < block.text().length())
        .mapToInt(Claim::end)
        .findFirst()
        .orElse(0);
  }

  /** Where the headline starts of which the block is the title line; 0 if at its start. */
  int headlineStart(Block block) {
    Claim claim = whole[block.index()];
    return claim == null || claim.kind() != ClaimKind.HEADLINE ? 0 : claim.start();
  }

  /** What was read within [start, end) of the block; null if nothing was. */
  Label within(Block block, int start, int end) {
    return parts.getOrDefault(block.index(), List.of()).stream()
        .filter(claim -> claim.start() >= start && claim.end() <= end)
        .filter(claim -> claim.kind() != ClaimKind.DATE)
        .filter(claim -> 3 * (claim.end() - claim.start()) >= end - start)
        .map(claim -> label(claim.kind()))
        .findFirst()
        .orElse(null);
  }

  private static Label label(ClaimKind kind) {
    return switch (kind) {
      case HEADLINE, ALTERNATIVE_HEADLINE -> Label.HEADLINE;
      case DATE, SOURCE_NOTE, CREDIT, KEYWORDS -> Label.CREDIT;
      case BYLINE -> Label.BYLINE;
      case BREADCRUMB -> Label.BREADCRUMB;
      case DATELINE -> null;
    };
  }
}
