package zhengwen.extract.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Progress that nobody looks at. */
final class SilentProgress implements ProgressBarConsumer {

  private static final int ANY_WIDTH = 80;

  @Override
  public int getMaxRenderedLength() {
    return ANY_WIDTH;
  }

  @Override
  public void accept(String rendered) {
    // Nobody looks on.
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
