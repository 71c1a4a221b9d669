package zhengwen.extract.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import zhengwen.extract.decode.DecodedText;
import zhengwen.extract.decode.Decoder;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Source;
import zhengwen.extract.page.PageReader;
import zhengwen.extract.page.PageRejectedException;
import zhengwen.extract.repair.Edit;
import zhengwen.extract.repair.Repaired;
import zhengwen.extract.repair.Repairer;
import zhengwen.extract.script.Simplifier;

/**
 * Coverage-guided fuzzing. Without more, the inputs kept in ExtractorFuzzTestInputs are run again;
 * to look for new ones, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -pl deploy/local,extract-service
 * -Dtest=ExtractorFuzzTest#document -Djazzer.hooks=true -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class ExtractorFuzzTest {

  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Repairer REPAIRER = Repairer.load();
  private static final PageReader PAGES = new PageReader();

  @FuzzTest(maxDuration = "10m")
  void decoding(byte[] bytes) {
    DecodedText decoded = Decoder.decode(bytes, null, null);
    assertEquals(decoded, Decoder.decode(bytes, null, null));
  }

  @FuzzTest(maxDuration = "10m")
  void simplification(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_16LE);
    assertEquals(text.length(), Simplifier.simplify(text).length());
  }

  @FuzzTest(maxDuration = "10m")
  void page(byte[] bytes) {
    try {
      assertNotNull(PAGES.read(new String(bytes, StandardCharsets.UTF_8), null));
    } catch (PageRejectedException e) {
      assertNotNull(e.reason());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void repair(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Repaired repaired = REPAIRER.repair(text);
    assertEquals(breaks(text), breaks(repaired.text()));
    StringBuilder undone = new StringBuilder(repaired.text());
    for (Edit edit : repaired.edits()) {
      undone.replace(edit.start(), edit.start() + edit.now().length(), edit.was());
    }
    assertEquals(text, undone.toString());
  }

  @FuzzTest(maxDuration = "10m")
  void document(byte[] bytes) {
    assertNotNull(EXTRACTOR.extract(Source.of(bytes)));
  }

  private static long breaks(String text) {
    return text.chars().filter(unit -> unit == '\n' || unit == '\r').count();
  }
}
