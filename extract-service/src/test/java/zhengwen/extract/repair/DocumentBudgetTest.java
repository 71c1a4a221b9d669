package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work is counted in look-ups, which a clock under load cannot falsify. */
class DocumentBudgetTest {

  private static final Repairer REPAIRER = Repairer.load();

  private static final int LENGTH = 250_000;

  /** A mark begun within the budget is read to its end. */
  private static final long OF_ONE_STEP = 100_000;

  @ParameterizedTest
  @CsvSource({
    "?；?好, 28",
    "?；?，好, 30",
    "?；???, 30",
    "?！?, 30",
    "?；儭???, 30",
    "?；鶎狱h, 30",
    "?qǐng)蟮?溃?衲甑, 39",
    "?；?好, 400",
    "?；儭???, 12000",
    "?qǐng)蟮?溃?衲甑, 250000"
  })
  void no_document_costs_more_than_its_length_allows(String unit, int lineLength) {
    String line = unit.repeat(lineLength / unit.length());
    List<String> lines = Collections.nCopies(LENGTH / line.length(), line);
    long spent = spent(lines);
    long allowed = DocumentBudget.BASE + DocumentBudget.PER_CHARACTER * LENGTH;
    assertTrue(spent <= allowed + OF_ONE_STEP, () -> spent + " of " + allowed);
  }

  @Test
  void lines_beyond_the_budget_stay_and_say_so() {
    String line = "?；?好".repeat(7);
    DocumentRepair document = REPAIRER.document(List.of(line));
    Repaired repaired = document.line(line);
    for (int i = 0; i < LENGTH / line.length(); i++) {
      repaired = document.line(line);
    }
    assertTrue(document.budget().isSpent());
    assertEquals(line, repaired.text());
    assertEquals(
        List.of(new Warning(Warning.Kind.TOO_MUCH_DAMAGE, 0, line.length())), repaired.warnings());
  }

  @Test
  void long_document_with_lost_bytes_in_every_line_spends_less_than_half() {
    List<String> lines =
        Collections.nCopies(
            LENGTH / 30, "學(xué)校開(kāi)會(huì)，來(lái)了，本地日?qǐng)?bào)刊出文章，各部?jī)扇f人。");
    DocumentRepair document = REPAIRER.document(lines);
    for (String line : lines) {
      assertEquals("學校開會，來了，本地日報刊出文章，各部兩萬人。", document.line(line).text());
    }
    long allowed = DocumentBudget.BASE + DocumentBudget.PER_CHARACTER * LENGTH;
    assertTrue(document.budget().spent() < allowed / 2, () -> "" + document.budget().spent());
  }

  private static long spent(List<String> lines) {
    DocumentRepair document = REPAIRER.document(lines);
    lines.forEach(document::line);
    return document.budget().spent();
  }
}
