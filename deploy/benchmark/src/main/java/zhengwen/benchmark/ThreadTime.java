package zhengwen.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Processor time of the measured thread, which does not grow with what else the machine does. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ThreadTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Nanoseconds of the processor in all operations. */
  public long nanos;

  /** Operations. */
  public long operations;

  private long startedAt;

  /** Before each operation. */
  @Setup(Level.Invocation)
  public void start() {
    startedAt = THREADS.getCurrentThreadCpuTime();
  }

  /** After each operation. */
  @TearDown(Level.Invocation)
  public void stop() {
    nanos += THREADS.getCurrentThreadCpuTime() - startedAt;
    operations++;
  }

  /** Milliseconds an operation took. */
  static double millis(RunResult result) {
    return counted(result, "nanos") / counted(result, "operations") / 1e6;
  }

  private static double counted(RunResult result, String counter) {
    Result<?> counted = result.getSecondaryResults().get(counter);
    return counted.getScore();
  }
}
