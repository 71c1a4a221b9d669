package zhengwen.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import zhengwen.benchmark.PageSet.MeasuredPage;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Source;
import zhengwen.extract.page.PageReader;

/** Each operation takes all pages once, on one thread. Only the extractor decodes, too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractBenchmark {

  private final Extractor extractor = Extractor.standard();
  private final PageReader pageReader = new PageReader();
  private PageSet set;

  @Setup
  public void load() throws IOException {
    set = PageSet.load();
  }

  @Benchmark
  public void jsoupPlain(Blackhole sink, ThreadTime time) {
    for (MeasuredPage page : set.pages()) {
      sink.consume(Parser.htmlParser().parseInput(page.text(), ""));
    }
  }

  @Benchmark
  public void jsoupTracking(Blackhole sink, ThreadTime time) {
    for (MeasuredPage page : set.pages()) {
      sink.consume(Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), ""));
    }
  }

  @Benchmark
  public void pageReader(Blackhole sink, ThreadTime time) {
    for (MeasuredPage page : set.pages()) {
      sink.consume(pageReader.read(page.text(), "text/html"));
    }
  }

  @Benchmark
  public void extractor(Blackhole sink, ThreadTime time) {
    for (MeasuredPage page : set.pages()) {
      sink.consume(extractor.extract(Source.of(page.bytes())));
    }
  }

  @Benchmark
  public void readability4j(Blackhole sink, ThreadTime time) {
    for (MeasuredPage page : set.pages()) {
      sink.consume(new Readability4J("http://localhost/", page.text()).parse());
    }
  }
}
