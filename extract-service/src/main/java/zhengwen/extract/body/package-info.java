/**
 * Which blocks of a page are its article, and what the others are.
 *
 * <p>Every block is labelled; nothing is dropped. The work is linear in the number of blocks.
 */
package zhengwen.extract.body;
