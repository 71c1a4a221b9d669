package zhengwen.extract.body;

import java.util.regex.Pattern;

/** Where something is and whom to ask: notices and reviews end with it as well as sites do. */
final class Address {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?!投稿|来稿|爆料|报料|广告|举报|新闻|客服|发行|订阅|商务|合作|编辑|本报|本站|本网|读者)[^。,:;]{0,8}(?:地址|电话|热线|联系人|传真|邮箱|邮编|联系方式):");

  private Address() {}

  static boolean is(Facts facts) {
    return facts.cue() != null
        && facts.cue().label() == Label.CONTACT
        && LABEL.matcher(facts.line()).lookingAt();
  }
}
