package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void widthCaseAndPunctuation_makeNoDifference() {
    assertEquals(Fingerprints.of("全市GDP增长6.5%，创新高。"), Fingerprints.of("全市ｇｄｐ　增长 6．5％「创新高」"));
  }

  /** A combining mark joins the letter before it, so that the whole text is normalised. */
  @Test
  void composedAndCombinedLetters_areTheSame() {
    assertEquals(Fingerprints.of("咖啡馆Café开业"), Fingerprints.of("咖啡馆Cafe\u0301开业"));
    assertNotEquals(Fingerprints.of("咖啡馆Café开业"), Fingerprints.of("咖啡馆Cafe开业"));
  }
}
