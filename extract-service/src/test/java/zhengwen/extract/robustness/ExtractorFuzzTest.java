package zhengwen.extract.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
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
 * Coverage-guided fuzzing: {@code deploy/fuzz} looks for new inputs. In a build, the seeds and the
 * inputs kept in ExtractorFuzzTestInputs are run again.
 */
class ExtractorFuzzTest {

  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Repairer REPAIRER = Repairer.load();
  private static final PageReader PAGES = new PageReader();

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "fuzz.dict")
  @FuzzTest(maxDuration = "3m")
  void decoding(byte[] bytes) {
    DecodedText decoded = Decoder.decode(bytes, null, null);
    assertEquals(decoded, Decoder.decode(bytes, null, null));
  }

  @FuzzTest(maxDuration = "3m")
  void simplification(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_16LE);
    assertEquals(text.length(), Simplifier.simplify(text).length());
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "fuzz.dict")
  @FuzzTest(maxDuration = "3m")
  void page(byte[] bytes) {
    try {
      assertNotNull(PAGES.read(new String(bytes, StandardCharsets.UTF_8), null));
    } catch (PageRejectedException e) {
      assertNotNull(e.reason());
    }
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "fuzz.dict")
  @FuzzTest(maxDuration = "3m")
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

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "fuzz.dict")
  @FuzzTest(maxDuration = "3m")
  void document(byte[] bytes) {
    assertNotNull(EXTRACTOR.extract(Source.of(bytes)));
  }

  static List<byte[]> seeds() {
    return Seeds.own();
  }

  private static long breaks(String text) {
    return text.chars().filter(unit -> unit == '\n' || unit == '\r').count();
  }
}
