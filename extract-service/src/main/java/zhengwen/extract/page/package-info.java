/**
 * From decoded text to a page: blocks in reading order, and what the page declares of itself.
 *
 * <p>HTML and plain page text end in the same model, so that every later step is written once. All
 * offsets are UTF-16 offsets into the decoded input, counted from 0, ends exclusive.
 */
package zhengwen.extract.page;
