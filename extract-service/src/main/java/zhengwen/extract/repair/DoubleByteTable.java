package zhengwen.extract.repair;

/** An encoding of two bytes a character beside ASCII. */
interface DoubleByteTable {

  /** The character of two bytes, {@link Gbk#NONE} if they have none. */
  char character(int lead, int trail);

  /** The two bytes of a character as one number, 0 if it has none. */
  int code(int c);
}
