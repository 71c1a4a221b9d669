package zhengwen.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Source;

/** One input, ever larger: time must grow no faster than size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {

  /** Size in MiB of UTF-8. */
  @Param({"1", "2", "4", "8", "16"})
  public int size;

  @Param public Shape shape;

  private final Extractor extractor = Extractor.standard();
  private byte[] bytes;

  @Setup
  public void grow() {
    int limit = size * 1024 * 1024;
    String text = shape.ofLength(limit);
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int units = (int) ((long) text.length() * limit / encoded.length);
    bytes = text.substring(0, units).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Outcome extractor(ThreadTime time) {
    return extractor.extract(Source.of(bytes));
  }
}
