package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The failure test notices: each of three faults, patched into a copy of the project, is reported.
 * Takes minutes a fault; run with {@code ./mvnw verify -Pchaos-faults}.
 */
@Tag("faults")
class FaultsTest {
  @Test
  void offsetsAreCommittedBeforeTheWrite_articlesAreLost() throws Exception {
    assertReported(
        "lost",
        FaultCopy.of("commit-before-write", "store-service", folder("commit-before-write")),
        List.of("--articles", "2000", "--kills", "16", "--victim", "database,store,store-2"));
  }

  @Test
  void theProducerHasNoTransactions_articlesAreDoubled() throws Exception {
    assertReported(
        "duplicated",
        FaultCopy.of("no-transaction", "extract-service", folder("no-transaction")),
        List.of(
            "--articles",
            "2000",
            "--kills",
            "6",
            "--blow",
            "suspend",
            "--victim",
            "extract,extract-2"));
  }

  @Test
  void theUpsertHasNoGuard_olderRevisionsReplaceNewer() throws Exception {
    assertReported(
        "stale",
        FaultCopy.of("no-guard", "store-service", folder("no-guard")),
        List.of("--articles", "2000", "--kills", "2"));
  }

  private static void assertReported(String count, FaultCopy copy, List<String> strikes)
      throws Exception {
    String verdict = copy.chaos(FreeOffset.find(), join(strikes, List.of("--seed", "1")));
    System.out.println(count + " is to be found in: " + verdict);
    Matcher found = Pattern.compile(count + " (\\d+)").matcher(verdict);
    assertTrue(found.find() && Integer.parseInt(found.group(1)) > 0, verdict);
  }

  private static List<String> join(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Path folder(String fault) {
    return Path.of("target", "faults", fault).toAbsolutePath();
  }
}
