package zhengwen.ingest.publish;

/** So much waits already that no more is taken for now. */
public final class BacklogException extends RuntimeException {

  BacklogException() {
    super("too many articles wait to be extracted");
  }
}
