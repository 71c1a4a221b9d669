/**
 * Which script a text is written in, and the same text in simplified script.
 *
 * <p>Conversion is OpenCC4j's with OpenCC's own dictionaries; see src/data/opencc.py. A conversion
 * never changes the number of UTF-16 units, so that offsets into the original serve it too.
 */
package zhengwen.extract.script;
