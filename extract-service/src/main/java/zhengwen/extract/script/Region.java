package zhengwen.extract.script;

/** Whose standard of traditional script a text follows. */
public enum Region {
  /** No traditional text, or none that can be told apart. */
  UNKNOWN,
  /** Simplified text that a program turned into traditional script. */
  MAINLAND,
  /** Taiwan's standard and vocabulary. */
  TAIWAN,
  /** Hong Kong's or Macau's standard and vocabulary. */
  HONG_KONG
}
