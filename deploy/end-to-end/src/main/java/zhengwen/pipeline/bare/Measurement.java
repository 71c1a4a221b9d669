package zhengwen.pipeline.bare;

import zhengwen.pipeline.measure.ProcessUsage;

/** Times a piece of work, and the CPU of this process and of the server it talks to. */
final class Measurement {
  private final long server;
  private final long self = ProcessHandle.current().pid();

  Measurement(long server) {
    this.server = server;
  }

  Stage of(String name, int articles, Work work) throws Exception {
    double before = cpu();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Stage(name, articles / seconds, (cpu() - before) / articles);
  }

  private double cpu() {
    return ProcessUsage.of(server).cpuSeconds() + ProcessUsage.of(self).cpuSeconds();
  }

  /** What is measured. */
  interface Work {
    void run() throws Exception;
  }
}
