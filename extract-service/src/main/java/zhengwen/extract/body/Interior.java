package zhengwen.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Container;

/** What the blocks inside the article's region are. */
final class Interior {

  private static final double TOO_MUCH_TO_CUT = 0.25;
  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_CAPTION = 90;

  private final List<Facts> facts;
  private final Region region;
  private final Claims claims;
  private final String headline;
  private final Map<Container, Double> share = new HashMap<>();
  private int firstProse = -1;
  private int lastProse = -1;

  Interior(List<Facts> facts, Region region, Claims claims, String headline) {
    this.facts = facts;
    this.region = region;
    this.claims = claims;
    this.headline = Fold.compact(headline);
    double mass = 0;
    for (Facts each : facts.subList(region.start(), region.end())) {
      if (each.prose()) {
        mass += each.length();
        if (each.place().at() != null) {
          share.merge(each.place().at(), (double) each.length(), Double::sum);
        }
        if (each.cue() == null || Weights.weak(each)) {
          firstProse = firstProse < 0 ? each.block().index() : firstProse;
          lastProse = each.block().index();
        }
      }
    }
    double all = mass;
    share.replaceAll((place, own) -> own / all);
  }

  Judgement judge(Facts facts) {
    Label claimed = claims.of(facts.block());
    if (claimed != null) {
      return new Judgement(claimed, "read as metadata");
    }
    switch (facts.block().kind()) {
      case IMAGE -> {
        return new Judgement(Label.IMAGE, "a picture");
      }
      case CONTROL -> {
        return new Judgement(Label.NAVIGATION, "a control");
      }
      case CAPTION -> {
        return new Judgement(Label.CAPTION, "marked up as a caption");
      }
      case TABLE -> {
        return new Judgement(Label.TABLE, "a table");
      }
      default -> {}
    }
    if (facts.line().equals(headline)) {
      return new Judgement(Label.HEADLINE, "the headline again");
    }
    Judgement judgement = byPlace(facts);
    judgement = judgement != null ? judgement : byCue(facts);
    judgement = judgement != null ? judgement : byBracket(facts);
    judgement = judgement != null ? judgement : byPicture(facts);
    return judgement != null ? judgement : body(facts);
  }

  private Judgement byPlace(Facts facts) {
    Place place = facts.place();
    boolean deeper =
        place.label() != null
            && (region.container() == null || place.at().depth() > region.container().depth());
    if (!deeper || share.getOrDefault(place.at(), 0.0) > TOO_MUCH_TO_CUT) {
      return null;
    }
    return new Judgement(place.label(), "inside “" + place.token() + "”");
  }

  private Judgement byCue(Facts facts) {
    Cue cue = facts.cue();
    if (cue == null || Weights.weak(facts)) {
      return null;
    }
    int index = facts.block().index();
    boolean inner = index > firstProse && index < lastProse;
    if (inner && facts.prose() && cue.label() != Label.CAPTION && facts.length() > 60) {
      return null;
    }
    if (cue.form() == Cue.Form.END && facts.line().endsWith("。")) {
      return null;
    }
    return new Judgement(cue.label(), cue.toString());
  }

  private Judgement byBracket(Facts facts) {
    if (facts.line().isEmpty() || "([{".indexOf(facts.line().charAt(0)) < 0) {
      return null;
    }
    int open = 0;
    if (Bracket.closing(facts.block()) != open) {
      return null;
    }
    return new Judgement(Bracket.kind(facts.block(), open), "a bracket with a note only");
  }

  private Judgement byPicture(Facts facts) {
    int index = facts.block().index();
    boolean after = index > 0 && this.facts.get(index - 1).block().kind() == BlockKind.IMAGE;
    boolean heading = facts.block().kind() == BlockKind.HEADING || emphasised(facts);
    if (after
        && !heading
        && facts.length() <= LONGEST_CAPTION
        && index > region.start()
        && nextIsLonger(facts)) {
      return new Judgement(Label.CAPTION, "short, under a picture");
    }
    return null;
  }

  private boolean nextIsLonger(Facts facts) {
    for (int i = facts.block().index() + 1; i < region.end(); i++) {
      Facts next = this.facts.get(i);
      if (!next.empty()) {
        return next.length() > facts.length() * 2;
      }
    }
    return false;
  }

  private static boolean emphasised(Facts facts) {
    return facts.block().emphasised() * 2 > facts.block().text().length();
  }

  private Judgement body(Facts facts) {
    boolean title = facts.length() <= LONGEST_HEADING && !facts.prose();
    return switch (facts.block().kind()) {
      case HEADING -> new Judgement(Label.HEADING, "marked up as a heading");
      case LIST_ITEM -> new Judgement(Label.LIST, "an item of a list");
      case QUOTE -> new Judgement(Label.QUOTE, "marked up as a quotation");
      default ->
          title
              ? new Judgement(Label.HEADING, "short, ends as no sentence does")
              : new Judgement(Label.PARAGRAPH, "running text");
    };
  }
}
