package zhengwen.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.measure.ProcessUsage;
import zhengwen.pipeline.report.Delays;
import zhengwen.pipeline.report.Figures;

class FiguresTest {
  private static final double EXACT = 1e-9;

  @Test
  void delaysAreRankedNotInterpolated() {
    Delays delays =
        Delays.of(LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).boxed().toList());
    assertEquals(new Delays(100, 50, 99, 100), delays);
  }

  @Test
  void theShareIsOfTheCeilingAndTheLoadIsNotOfTheStack() {
    Figures.Load load =
        new Figures.Load(
            100,
            30,
            Delays.of(List.of()),
            Map.of("extract", 0.03, "load", 1.0),
            Map.of(),
            Map.of(),
            0);
    List<Stage> bare = List.of(new Stage("extraction", 100, 0.02), new Stage("upsert", 400, 0.005));
    Figures figures = new Figures(1, 1000, bare, 40, load, load, List.of(), null);
    assertEquals(0.75, figures.share(), EXACT);
    assertEquals(0.025 / 0.03, figures.shareByCpu(), EXACT);
  }

  @Test
  void theOwnProcessHasUsedCpuAndMemory() {
    ProcessUsage usage = ProcessUsage.of(ProcessHandle.current().pid());
    assertTrue(usage.cpuSeconds() > 0);
    assertTrue(usage.residentBytes() > 1 << 20);
  }

  @Test
  void anIdIsTheHashOfTheUrl() {
    assertEquals("0f115db062b7c0dd030b16878c99dea5", Workload.id("https://example.com/"));
  }
}
