package zhengwen.extract.body;

import zhengwen.extract.page.BlockKind;

/** What the blocks outside the article are. */
final class Exterior {

  private final Region region;
  private final Claims claims;

  Exterior(Region region, Claims claims) {
    this.region = region;
    this.claims = claims;
  }

  Judgement judge(Facts facts) {
    Judgement claimed = claims.judge(facts.block());
    if (claimed != null) {
      return claimed;
    }
    if (facts.block().kind() == BlockKind.CONTROL) {
      return new Judgement(Label.NAVIGATION, "a control");
    }
    if (facts.cue() != null && !Weights.weak(facts)) {
      return new Judgement(facts.cue().label(), facts.cue().toString());
    }
    Place place = facts.place();
    if (place.label() != null) {
      return new Judgement(place.label(), place.inside());
    }
    boolean before = facts.block().index() < region.start();
    if (before) {
      return new Judgement(Label.NAVIGATION, "before the article");
    }
    if (Bracket.byline(facts)) {
      return new Judgement(Label.BYLINE, "a short line that names the reporter");
    }
    return new Judgement(
        facts.links() > 0.5 || facts.length() < 8 ? Label.RELATED : Label.NAVIGATION,
        "after the article");
  }
}
