package zhengwen.extract.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String HANS =
      "本市昨天公布了新的公共交通规划，明年将开通三条地铁线路，市民上班的时间可以缩短一半。" + "记者从有关部门了解到，这些工程已经得到批准，资金也已经到位。";
  private static final String HANT =
      "本市昨天公布了新的公共交通規劃，明年將開通三條捷運路線，市民上班的時間可以縮短一半。" + "記者從有關部門了解到，這些工程已經得到批准，資金也已經到位。";

  private static final Charset GB = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset LATIN = Charset.forName("windows-1252");

  private static String page(String charset, String text) {
    return "<html><head><meta charset=\""
        + charset
        + "\"><title>x</title></head><body><p>"
        + text
        + "</p></body></html>";
  }

  private static DecodedText decode(byte[] bytes) {
    return Decoder.decode(bytes, null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030, GBK",
    "gbk, GB18030, GBK",
    "GB18030, GB18030, gb18030",
    "x-gbk, GB18030, GBK",
    "utf-8, UTF-8, UTF-8",
    "big5, Big5, Big5",
    "big5-hkscs, Big5-HKSCS, Big5"
  })
  void declaredEncoding_thatIsTrue_isUsed(String label, String charset, String name) {
    String text = page(label, name.equals("Big5") ? HANT : HANS);
    DecodedText decoded = decode(text.getBytes(Charset.forName(charset)));
    assertEquals(new DecodedText(text, name, List.of()), decoded);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, GB18030, gb18030",
    "gb2312, UTF-8, UTF-8",
    "big5, UTF-8, UTF-8",
    "iso-8859-1, UTF-8, UTF-8",
    "iso-8859-1, GB18030, gb18030",
    "big5, GB18030, gb18030",
    "utf-16, GB18030, gb18030",
    "shift_jis, GB18030, gb18030",
    "euc-kr, GB18030, gb18030"
  })
  void declaredEncoding_thatIsFalse_isOverruledByTheBytes(String label, String real, String name) {
    String text = page(label, HANS);
    DecodedText decoded = decode(text.getBytes(Charset.forName(real)));
    assertEquals(text, decoded.text());
    assertEquals(name, decoded.encoding());
    assertTrue(decoded.warnings().get(0).startsWith("encoding-misdeclared: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbk", "utf-8", "iso-8859-1"})
  void big5_declaredAsSomethingElse_isFound(String label) {
    String text = page(label, HANT);
    assertEquals(text, decode(text.getBytes(BIG5)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void simplifiedText_undeclared_isFound(String charset) {
    assertEquals(HANS, decode(HANS.getBytes(Charset.forName(charset))).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
  void traditionalText_undeclared_isFound(String charset) {
    assertEquals(HANT, decode(HANT.getBytes(Charset.forName(charset))).text());
  }

  @Test
  void rareNames_ofGb2312Pages_areKept() {
    String text = page("gb2312", HANS + "朱镕基、陶喆、李堃、𠮷野家、㑇");
    assertEquals(text, decode(text.getBytes(GB)).text());
  }

  @Test
  void header_countsBeforeThePage() {
    byte[] bytes = page("big5", "联想").getBytes(GB);
    assertEquals("GBK", Decoder.decode(bytes, "text/html; charset=gb2312", null).encoding());
  }

  @ParameterizedTest
  @CsvSource({"gb2312, big5", "big5, gb2312", "utf-8, gbk"})
  void headerAndPage_thatContradictEachOther_areSaid(String header, String meta) {
    byte[] bytes = page(meta, "联想").getBytes(GB);
    List<String> warnings = Decoder.decode(bytes, "text/html; charset=" + header, null).warnings();
    assertTrue(warnings.get(0).startsWith("encoding-conflict: header "), warnings.toString());
  }

  @Test
  void headerAndPage_thatContradictEachOther_areSettledByClearBytes() {
    byte[] bytes = page("gbk", HANS).getBytes(StandardCharsets.UTF_8);
    DecodedText decoded = Decoder.decode(bytes, "text/html; charset=utf-8", null);
    assertEquals(new DecodedText(page("gbk", HANS), "UTF-8", List.of()), decoded);
  }

  @Test
  void caller_countsBeforeEverythingButTheMark() {
    byte[] bytes = page("utf-8", HANS).getBytes(StandardCharsets.UTF_8);
    assertEquals("GBK", Decoder.decode(bytes, "text/html; charset=utf-8", "gbk").encoding());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff"})
  void byteOrderMark_decides_andIsNotText(String charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(page("gbk", HANS).getBytes(Charset.forName(charset)));
    DecodedText decoded = Decoder.decode(bytes.toByteArray(), "text/html;charset=big5", null);
    assertEquals(new DecodedText(page("gbk", HANS), charset, List.of()), decoded);
  }

  @Test
  void utf8_cutInsideACharacter_staysUtf8() {
    byte[] whole = page("gb2312", HANS + HANS).getBytes(StandardCharsets.UTF_8);
    for (int cut = 150; cut < whole.length; cut++) {
      byte[] bytes = java.util.Arrays.copyOf(whole, cut);
      assertEquals("UTF-8", decode(bytes).encoding());
    }
  }

  @ParameterizedTest
  @CsvSource({"gb2312, UTF-8", "utf-8, UTF-8", "gb2312, GB18030", "utf-8, GB18030"})
  void strayBytes_inGoodText_changeNoDecision(String declared, String charset) throws Exception {
    byte[] text = HANS.getBytes(Charset.forName(charset));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(page(declared, "").getBytes(StandardCharsets.US_ASCII));
    bytes.write(0xFF);
    for (int time = 0; time < 5; time++) {
      bytes.write(text);
      bytes.write(new byte[] {(byte) 0xFF, '\n'});
    }
    DecodedText decoded = decode(bytes.toByteArray());
    assertEquals(5, decoded.text().split(HANS, -1).length - 1);
    assertTrue(decoded.warnings().contains("replacement-characters: 6"));
  }

  @Test
  void utf8ReadAsLatin_andSavedAgain_isUndone() {
    String text = page("utf-8", HANS.replace("区", ""));
    String twice =
        CharacterDecoders.of(CharacterDecoders.WINDOWS_1252)
            .decode(
                text.getBytes(StandardCharsets.UTF_8),
                0,
                text.getBytes(StandardCharsets.UTF_8).length);
    DecodedText decoded = decode(twice.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, decoded.text());
    assertEquals(List.of("double-encoding-undone: UTF-8 read as windows-1252"), decoded.warnings());
  }

  @Test
  void gbkReadAsLatin_andSavedAgain_isUndone() {
    String text = page("utf-8", HANS);
    String twice = new String(text.getBytes(GB), StandardCharsets.ISO_8859_1);
    assertEquals(text, decode(twice.getBytes(StandardCharsets.UTF_8)).text());
  }

  private static DecodedText decodeReadAsGbk(String text) {
    byte[] inner = text.getBytes(StandardCharsets.UTF_8);
    String twice = CharacterDecoders.of(CharacterDecoders.GBK).decode(inner, 0, inner.length);
    return decode(twice.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void utf8ReadAsGbk_andSavedAgain_isUndone() {
    String text = page("utf-8", "中文网页今日发布，我们将继续报道这些内容，他们工作！");
    DecodedText decoded = decodeReadAsGbk(text);
    assertEquals(text, decoded.text());
    assertEquals(List.of("double-encoding-undone: UTF-8 read as GBK"), decoded.warnings());
  }

  @Test
  void utf8ReadAsGbk_withLoss_isSaidAndLeftToThoseWhoKnowTheLanguage() {
    String text = page("utf-8", "中文网页今日发布，我们将继续报道这些内容和他们的工作。");
    DecodedText decoded = decodeReadAsGbk(text);
    assertTrue(decoded.text().contains("涓\uE15F枃"), decoded.text());
    assertTrue(decoded.warnings().contains("double-encoding: UTF-8 read as GBK"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café, déjà vu, naïve, über — “quoted” text of a page in French or German: été, façade",
        "ÄÖÜäöüß ÄÖÜäöüß ÄÖÜäöüß ÄÖÜäöüß",
        "犇骉羴猋鱻麤龘靐齉爩鱻灪厵龖厽朤叕",
      })
  void unusualText_thatIsWhatItSays_isNotTouched(String text) {
    DecodedText decoded = decode(page("utf-8", text).getBytes(StandardCharsets.UTF_8));
    assertEquals(new DecodedText(page("utf-8", text), "UTF-8", List.of()), decoded);
  }

  @Test
  void latinPage_undeclared_isWindows1252() {
    byte[] bytes = "Café “au lait” à Paris, où l’été est né".getBytes(LATIN);
    assertEquals("windows-1252", decode(bytes).encoding());
  }

  @Test
  void unknownLabel_isSaid_andDetectionDecides() {
    DecodedText decoded = decode(page("hz-gb-2312", HANS).getBytes(GB));
    assertEquals(List.of("encoding-unknown: hz-gb-2312"), decoded.warnings());
    assertEquals("gb18030", decoded.encoding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"联通", "电影", "新闻", "体育", "财经"})
  void fewCharacters_declaredAsTheyAre_areReadSo(String word) {
    assertEquals(page("gbk", word), decode(page("gbk", word).getBytes(GB)).text());
    String utf8 = page("utf-8", word);
    assertEquals(utf8, decode(utf8.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void emptyPage_isEmptyText() {
    assertEquals(new DecodedText("", "UTF-8", List.of()), decode(new byte[0]));
  }
}
