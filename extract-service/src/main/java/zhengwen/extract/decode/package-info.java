/**
 * From bytes to text, as the WHATWG Encoding Standard decodes them, and by evidence where a page
 * says something untrue of itself.
 *
 * <p>Everything here is deterministic, thread-safe and linear in the size of the input.
 */
package zhengwen.extract.decode;
