package zhengwen.extract.decode;

/**
 * How much a text looks like Chinese that somebody wrote: the share of the few hundred characters
 * that make up more than half of any running text. Text read in the wrong encoding consists of
 * characters from all over the table, and has next to none of them.
 */
final class CommonCharacters {

  /** The commonest characters of modern Chinese in either script, by general knowledge. */
  private static final String COMMON =
      "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方"
          + "多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工"
          + "使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信"
          + "表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才"
          + "结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难"
          + "且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔京委农县省街"
          + "這個們來為國說時會對於著過發後裡裏種經麼學現當沒動還進樣從實軍無與長機業關點將兩間問應戰頭體見產話給門東聲員論處義"
          + "條題爾別變總電數報結務場計資許統區隊決馬聽強則難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運農縣灣華經濟電視";

  private static final byte NONE = 0;
  private static final byte HAN = 1;
  private static final byte COMMON_HAN = 2;
  private static final byte PUNCTUATION = 3;
  private static final byte LATIN = 4;
  private static final byte ERROR = 5;
  private static final byte ODD = 6;

  /** The kind of each unit: one look-up for each unit of a page. */
  private static final byte[] KINDS = kinds();

  private CommonCharacters() {}

  /**
   * What a text consists of.
   *
   * @param han characters of the unified ideographs block
   * @param common those among them that are common
   * @param punctuation marks that Chinese sentences use
   * @param latin code units that UTF-8 read as windows-1252 turns into
   * @param errors U+FFFD
   * @param odd what hardly occurs in Chinese text: private use, half-width kana, box drawings …
   */
  record Profile(int han, int common, int punctuation, int latin, int errors, int odd) {

    /** Everything that was looked at. */
    int total() {
      return han + punctuation + latin + errors + odd;
    }

    /** Share of the common among the ideographs; 0 if there are none. */
    double commonShare() {
      return han == 0 ? 0 : (double) common / han;
    }

    /** Greater the more this looks like Chinese text; below 0 for what does not. */
    double score() {
      return total() == 0
          ? 0
          : (2.0 * common + punctuation - 4.0 * errors - 2.0 * odd - 0.5 * latin) / total();
    }
  }

  /** The profile of a text, or of its beginning that holds {@code limit} characters to look at. */
  static Profile profile(String text, int limit) {
    int[] counts = new int[ODD + 1];
    int seen = 0;
    for (int at = 0; at < text.length() && seen < limit; at++) {
      char unit = text.charAt(at);
      if (unit >= 0x80) {
        byte kind = KINDS[unit];
        counts[kind]++;
        seen += kind == NONE || kind == ERROR ? 0 : 1;
      }
    }
    int common = counts[COMMON_HAN];
    return new Profile(
        counts[HAN] + common,
        common,
        counts[PUNCTUATION],
        counts[LATIN],
        counts[ERROR],
        counts[ODD]);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0x80; unit < kinds.length; unit++) {
      kinds[unit] = kind((char) unit);
    }
    COMMON.chars().forEach(unit -> kinds[unit] = COMMON_HAN);
    return kinds;
  }

  private static byte kind(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return HAN;
    }
    if (c == '\uFFFD') {
      return ERROR;
    }
    if (isPunctuation(c)) {
      return PUNCTUATION;
    }
    if (c < 0x0180 || isWindowsMark(c)) {
      return LATIN;
    }
    return isOdd(c) ? ODD : NONE;
  }

  private static boolean isPunctuation(char c) {
    return (c >= 0x3000 && c <= 0x3011) || "，：；！？（）".indexOf(c) >= 0 || "“”‘’—…·".indexOf(c) >= 0;
  }

  /** Letters and signs outside Latin-1 that the upper half of windows-1252 holds. */
  private static boolean isWindowsMark(char c) {
    return (c >= 0x2013 && c <= 0x203A) || c == 0x02C6 || c == 0x02DC || c == 0x20AC || c == 0x2122;
  }

  private static boolean isOdd(char c) {
    return (c >= 0xE000 && c <= 0xF8FF)
        || (c >= 0xFF61 && c <= 0xFFDC)
        || (c >= 0x0370 && c <= 0x058F)
        || (c >= 0x2460 && c <= 0x25FF)
        || (c >= 0x3040 && c <= 0x31FF)
        || (c >= 0xAC00 && c <= 0xD7FF)
        || Character.isSurrogate(c);
  }
}
