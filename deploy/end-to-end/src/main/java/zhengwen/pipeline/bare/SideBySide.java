package zhengwen.pipeline.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bson.Document;
import zhengwen.pipeline.load.Workload;

/**
 * Bare upserts of short documents into a collection that grows and, by turns, into a new one of a
 * thousand documents, so that a machine that is now faster and now slower, or busy, is so for both.
 */
public final class SideBySide {
  /** Documents in the new collection. */
  public static final int FIRST = 1000;

  private static final int ROUNDS = 5;
  private static final int WINDOW = 3000;
  private static final int BULK = 200;
  private static final String SMALL = "small";
  private static final String TEXT = "文章".repeat(400);

  private final BareStore store;
  private final String grown;

  /** Describes the collection that grows. */
  public SideBySide(BareStore store, String grown) {
    this.store = store;
    this.grown = grown;
  }

  /** Documents {@code from} to {@code to} into the collection that grows, the last side by side. */
  public Rounds grow(int from, int to) throws Exception {
    fill(grown, from, to - ROUNDS * WINDOW);
    List<double[]> rounds = new ArrayList<>();
    for (int round = ROUNDS; round > 0; round--) {
      fill(SMALL, 0, FIRST);
      double small = fill(SMALL, FIRST, FIRST + WINDOW).cpuSeconds();
      store.drop(SMALL);
      int next = to - round * WINDOW;
      rounds.add(new double[] {fill(grown, next, next + WINDOW).cpuSeconds(), small});
    }
    return new Rounds(
        median(rounds, round -> round[0]),
        median(rounds, round -> round[1]),
        median(rounds, round -> round[0] / round[1]));
  }

  /** Upserts documents of these numbers into a collection. */
  public Stage fill(String collection, int from, int to) throws Exception {
    return store.upsert(collection, from, to, BULK, SideBySide::document);
  }

  private static double median(List<double[]> rounds, ToDoubleFunction<double[]> figure) {
    return rounds.stream().mapToDouble(figure).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static Document document(int number) {
    return new Document("_id", Workload.id(Workload.url("store", number)))
        .append("revision", "2026-01-01T00:00:00.000000Z/" + number)
        .append("headline", "标题" + number)
        .append("articleBody", TEXT);
  }

  /**
   * CPU seconds a document, of client and server; medians.
   *
   * @param grown into the collection that has grown
   * @param small into the new one
   * @param ratio of the two, round by round
   */
  public record Rounds(double grown, double small, double ratio) {}
}
