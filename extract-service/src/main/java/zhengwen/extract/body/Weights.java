package zhengwen.extract.body;

import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.BlockKind;

/**
 * How much a block speaks for the stretch of blocks it stands in being the article.
 *
 * <p>The unit is one character of running text. A sentence counts for its length, up to a bound, so
 * that one huge footer does not outweigh an article; what is no running text costs a little,
 * because an article has some of it (sub-headings, captions); what only sites say costs much.
 */
final class Weights {

  private static final int SENTENCE = 28;

  private static final Signs APPEALS =
      Signs.of("公众号 微信 微博 app 二维码 客户端 更多 第一时间 账号 帐号 频道 我们 资讯 粉丝 直播 链接 电话 邮箱 : / @");

  private static final int LONGEST_COUNTED = 240;

  /** Some authors set no full stops; their lines count where an article is expected. */
  private static final double UNPUNCTUATED = 0.25;

  /** How the words for the article before and the one after begin. */
  private static final String NEIGHBOUR = "上下前后";

  private Weights() {}

  /** The weight of one block. */
  static double of(Facts facts) {
    if (facts.empty()
        || facts.block().kind() == BlockKind.IMAGE
        || facts.block().kind() == BlockKind.CAPTION) {
      return 0;
    }
    if (facts.block().kind() == BlockKind.CONTROL) {
      return -12;
    }
    double cue = ofCue(facts);
    if (cue < 0) {
      return cue;
    }
    if (!facts.prose()) {
      return ofFragment(facts);
    }
    double weight = Math.min(facts.length(), LONGEST_COUNTED) * (1 - facts.links());
    weight *=
        facts.line().indexOf('。') >= 0 || facts.stops() > 1 ? 1 : facts.han() < 4 ? 0.25 : 0.5;
    if (facts.place().label() != null) {
      return inside(facts.place().label()) ? weight * 0.5 : weight * 0.15;
    }
    return weight;
  }

  private static boolean inside(Label place) {
    return place == Label.SUMMARY || place == Label.CAPTION || place == Label.CREDIT;
  }

  /** The weight of a line among lines of text, where authors set no full stops. */
  static double unpunctuated(Facts facts) {
    return facts.han() == 0 || facts.block().kind() == BlockKind.HEADING
        ? 0
        : facts.length() * UNPUNCTUATED;
  }

  private static double ofFragment(Facts facts) {
    if (facts.block().kind() == BlockKind.TABLE) {
      return -2;
    }
    return facts.links() > 0.5 ? -13 : -5;
  }

  /** What the wording costs; 0 if it may be in running text all the same. */
  private static double ofCue(Facts facts) {
    Cue cue = facts.cue();
    if (cue == null || weak(facts)) {
      return 0;
    }
    return switch (cue.label()) {
      case CAPTION, BYLINE, SUMMARY, ADVERT -> -2;
      case CREDIT -> ends(facts) ? -25 : -5;
      case RELATED, COMMENT -> cue.form() == Cue.Form.HAS ? -20 : -40;
      case COPYRIGHT, RECRUITMENT -> -40;
      case DISCLAIMER -> -20;
      case NAVIGATION -> cue.form() == Cue.Form.WHOLE ? -12 : -30;
      default -> -10;
    };
  }

  /** Whether the cue is a word that running text may hold as well. */
  static boolean weak(Facts facts) {
    if (!facts.prose()) {
      return false;
    }
    Cue cue = facts.cue();
    return switch (cue.form()) {
      case END -> facts.closed() && !pictured(facts);
      case HAS ->
          !facts.line().startsWith(cue.word())
              && (facts.length() > 3 * cue.word().length() + 30 || Speech.in(facts.line()))
              && (cue.label() != Label.ADVERT || facts.line().indexOf('。') >= 0);
      case LABEL ->
          (cue.label() == Label.CREDIT
                  || cue.label() == Label.BYLINE
                  || cue.label() == Label.RELATED)
              && ((facts.line().indexOf('。') >= 0 && facts.length() > cue.word().length() + 24)
                  || (cue.label() == Label.BYLINE && said(facts)));
      case START ->
          (cue.label() == Label.CAPTION && facts.length() > 60)
              || (cue.label() == Label.CONTACT && tells(facts));
      case WHOLE -> false;
    };
  }

  /** Whether the line is a whole sentence that appeals to nobody, whatever verb it begins with. */
  private static boolean tells(Facts facts) {
    return facts.length() >= SENTENCE
        && facts.line().endsWith("。")
        && facts.commas() > 0
        && !APPEALS.areIn(facts.line());
  }

  /** Whether the line is what a reporter or another speaker says, with who it is before. */
  private static boolean said(Facts facts) {
    return facts.closed() && facts.length() > facts.cue().word().length() + 5;
  }

  /** Whether the line has the word only, and no title after it. */
  private static boolean alone(Facts facts) {
    return facts.length() <= facts.cue().word().length() + 3;
  }

  /** Whether the line is a sentence that ends by saying it tells of a picture. */
  static boolean pictured(Facts facts) {
    String word = facts.cue().word();
    return word.length() > 1 && word.endsWith("图") && facts.line().endsWith(word + "。");
  }

  /** Whether articles are over where such a line stands, more often than not. */
  static boolean ends(Facts facts) {
    Cue cue = facts.cue();
    if (cue == null || weak(facts)) {
      return false;
    }
    return switch (cue.label()) {
      case RELATED ->
          cue.form() == Cue.Form.WHOLE
              || (cue.form() == Cue.Form.LABEL
                  && (NEIGHBOUR.indexOf(cue.word().charAt(0)) >= 0 || alone(facts)));
      case COMMENT, COPYRIGHT, RECRUITMENT -> true;
      case CREDIT -> cue.word().contains("责") || cue.word().contains("编辑");
      default -> false;
    };
  }
}
