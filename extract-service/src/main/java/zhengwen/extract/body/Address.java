package zhengwen.extract.body;

import java.util.regex.Pattern;

/** Where something is and whom to ask: notices and reviews end with it as well as sites do. */
final class Address {

  private static final Pattern LABEL =
      Pattern.compile("(?:通讯|办公|详细)?(?:地址|电话|联系人|联系电话|咨询电话|传真|邮箱|电子邮箱|邮编|联系方式):");

  private Address() {}

  static boolean is(Facts facts) {
    return facts.cue() != null
        && facts.cue().label() == Label.CONTACT
        && LABEL.matcher(facts.line()).lookingAt();
  }
}
