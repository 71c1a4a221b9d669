package zhengwen.extract.repair;

/** The encoding a misread text was written in: how many bytes make a character, and which one. */
interface WrittenCode {

  /** A byte that nothing visible tells. */
  int UNKNOWN = 0x100;

  /** Bytes of the character that begins so; 0 if none does. */
  int length(int first);

  /** Whether a byte may stand behind the first. */
  boolean isTrail(int b);

  /** The characters of these bytes, of which some may be unknown; empty if there is none. */
  String candidates(int[] bytes, int length);
}
