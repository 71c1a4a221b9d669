package zhengwen.extract.decode;

/**
 * What speaks for and against bytes being UTF-8.
 *
 * @param sequences well-formed sequences of more than one byte
 * @param wide those among them of three bytes that begin with E2 to EF, where Chinese text lives
 * @param errors malformed places; a sequence cut short by the end of the input is none
 */
record Utf8Evidence(int sequences, int wide, int errors) {

  /** Sequences that chance does not make well-formed one after the other in another encoding. */
  private static final int CONVINCING = 6;

  /** Whether there is nothing but ASCII. */
  boolean ascii() {
    return sequences == 0 && errors == 0;
  }

  /** Whether the bytes may be UTF-8: nearly all of what is not ASCII is well-formed. */
  boolean plausible() {
    return errors == 0 || wide > 4 * errors;
  }

  /** Whether the bytes cannot be anything else, whatever has been declared. */
  boolean convincing() {
    return plausible() && wide >= CONVINCING;
  }
}
