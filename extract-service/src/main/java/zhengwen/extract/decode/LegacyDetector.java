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
    String best = best(CHINESE, sample);
    if (profile(sample, best).score() < OVERRULING) {
      String wide = best(UTF_16, bytes, from, to);
      if (profile(bytes, from, to, wide).score() >= OVERRULING) {
        return wide;
      }
    }
    if (asDeclared != null && !clearlyBetter(profile(sample, best), asDeclared)) {
      return declared;
    }
    return profile(sample, best).score() < 0 ? CharacterDecoders.WINDOWS_1252 : best;
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

  private static String best(List<String> names, byte[] sample) {
    return best(names, sample, 0, sample.length);
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
