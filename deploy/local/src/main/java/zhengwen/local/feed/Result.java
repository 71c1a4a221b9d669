package zhengwen.local.feed;

/** What became of one file. */
public sealed interface Result {

  /** Stored; the document as one line of JSON. */
  record Stored(String document) implements Result {}

  /** Rejected by the pipeline, with what store-service says of it. */
  record Rejected(String problem) implements Result {}

  /** Neither: refused at the door, or not seen again in time. */
  record Failed(String problem) implements Result {}
}
