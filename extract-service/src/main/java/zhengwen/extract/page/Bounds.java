package zhengwen.extract.page;

/** What a page may be at most; each keeps the work on one page bounded. */
final class Bounds {

  /** Blocks; a page of text with 16 MiB of ordinary lines has about 200,000. */
  static final int BLOCKS = 500_000;

  /**
   * Places where an attribute may start, if not as many tags are allowed; each attribute costs the
   * parser about 300 bytes.
   */
  static final int ATTRIBUTES = 1_000_000;

  /** UTF-16 units of a tag's name. */
  static final int NAME = 32 * 1024;

  /** Elements whose end tag is missing; the parser may nest them all. */
  static final int OPEN = 10_000;

  /**
   * Elements that are open when a tag comes, summed over all tags: what the parser may have to
   * search. Ordinary pages have 30 open at once and some thousand tags.
   */
  static final long SEARCHED = 100_000_000;

  /** Elements inside one another; browsers stop at 512. */
  static final int DEPTH = 4096;

  /** Values that a page declares of itself. */
  static final int STATEMENTS = 100_000;

  private Bounds() {}

  static void checkStatements(int statements) {
    if (statements > STATEMENTS) {
      throw PageRejectedException.tooLarge("more than " + STATEMENTS + " statements");
    }
  }

  static void checkBlocks(int blocks) {
    if (blocks > BLOCKS) {
      throw PageRejectedException.tooLarge("more than " + BLOCKS + " blocks");
    }
  }

  static void checkDepth(int depth) {
    if (depth > DEPTH) {
      throw PageRejectedException.tooDeep("more than " + DEPTH + " elements inside one another");
    }
  }
}
