/**
 * From a repaired page to what is known about its article: headline, dates, people, origin.
 *
 * <p>Each value says which rule found it and where. Offsets are UTF-16 offsets into the decoded
 * input, counted from 0, ends exclusive. Nothing here knows how the body is chosen: it runs before.
 */
package zhengwen.extract.metadata;
