package zhengwen.extract.decode;

import java.util.List;
import zhengwen.extract.decode.CommonCharacters.Profile;

/** Decides between the encodings that are not UTF-8, by what a sample of the page reads like. */
final class LegacyDetector {

  private static final List<String> CHINESE =
      List.of(CharacterDecoders.GB18030, CharacterDecoders.BIG5);

  /** Undeclared UTF-16 is looked for last: any bytes at all make characters of it. */
  private static final List<String> UTF_16 =
      List.of(CharacterDecoders.UTF_16LE, CharacterDecoders.UTF_16BE);

  /**
   * Running Chinese text has a share of common characters of .4 or more, misread text below .05.
   */
  private static final double CHINESE_SHARE = 0.12;

  private static final double TOLERATED_ERRORS = 0.02;

  /** A score that must be exceeded to overrule what was declared without an error. */
  private static final double OVERRULING = 0.3;

  private LegacyDetector() {}

  /**
   * The encoding of bytes that are not UTF-8.
   *
   * @param declared a name, or null if none was declared that can be true
   */
  static String detect(byte[] bytes, int from, int to, String declared) {
    byte[] sample = Sample.of(bytes, from, to);
    Profile asDeclared = declared == null ? null : profile(sample, declared);
    if (asDeclared != null && believable(asDeclared, declared)) {
      return declared;
    }
    String best = CHINESE.get(0);
    Profile asBest = eitherStep(sample, best);
    for (String name : CHINESE) {
      Profile profile = eitherStep(sample, name);
      if (strength(profile) > strength(asBest)) {
        best = name;
        asBest = profile;
      }
    }
    if (!isChinese(asBest)) {
      String wide = best(UTF_16, bytes, from, to);
      if (profile(bytes, from, to, wide).score() >= OVERRULING) {
        return wide;
      }
    }
    if (asDeclared != null && !clearlyBetter(asBest, asDeclared)) {
      return declared;
    }
    return isChinese(asBest) ? best : CharacterDecoders.WINDOWS_1252;
  }

  private static boolean isChinese(Profile profile) {
    return profile.score() >= 0 || profile.commonShare() >= CHINESE_SHARE;
  }

  /** Behind a bad byte a text is out of step: if it reads better one byte on, that counts. */
  private static Profile eitherStep(byte[] sample, String name) {
    Profile profile = profile(sample, name);
    if (profile.commonShare() >= CHINESE_SHARE || sample.length == 0) {
      return profile;
    }
    Profile later = profile(sample, 1, sample.length, name);
    return strength(later) > strength(profile) ? later : profile;
  }

  /** Words that are there count more than errors beside them. */
  private static double strength(Profile profile) {
    boolean words = profile.commonShare() >= CHINESE_SHARE;
    return words ? profile.commonShare() + profile.score() + 4 : profile.score();
  }

  /** Whether a text of a score can be told from one of another with certainty. */
  private static boolean clearlyBetter(Profile found, Profile declared) {
    boolean sound = declared.errors() <= TOLERATED_ERRORS * declared.total();
    return found.score() > declared.score() && (!sound || found.score() >= OVERRULING);
  }

  private static boolean believable(Profile profile, String declared) {
    boolean chinese = CHINESE.contains(declared) || declared.equals(CharacterDecoders.GBK);
    return chinese
        && profile.errors() <= TOLERATED_ERRORS * profile.total()
        && profile.commonShare() >= CHINESE_SHARE;
  }

  private static String best(List<String> names, byte[] bytes, int from, int to) {
    String best = names.get(0);
    for (String name : names) {
      if (profile(bytes, from, to, name).score() > profile(bytes, from, to, best).score()) {
        best = name;
      }
    }
    return best;
  }

  private static Profile profile(byte[] sample, String name) {
    return profile(sample, 0, sample.length, name);
  }

  private static Profile profile(byte[] bytes, int from, int to, String name) {
    int end = Math.min(to, from + 64 * 1024);
    return CommonCharacters.profile(
        CharacterDecoders.of(name).decode(bytes, from, end), Integer.MAX_VALUE);
  }
}
