package zhengwen.extract.page;

/** Understands the marks that a program leaves in the lines of a text it made from markup. */
interface LineMarks {

  /** The block that a line is, its marks taken off. */
  Block block(SourceText line, int index, Container root);
}
