package zhengwen.extract.page;

/** Takes text piece by piece, each with its place in the input. */
interface TextSink {

  /** Takes the part [start, end) of the input as it stands. */
  void raw(int start, int end);

  /**
   * Takes what stands for the part [start, end) of the input.
   *
   * @param value not empty
   */
  void replacement(String value, int start, int end);
}
