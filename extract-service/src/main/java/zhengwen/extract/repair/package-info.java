/**
 * Undoes damage at the level of characters, by the mechanism that caused it: pinyin glosses, bytes
 * lost to them, shifted runs of GBK, signs turned into question marks, tag debris.
 *
 * <p>A library in itself: it knows lines of text, nothing of pages. Offsets are UTF-16 offsets into
 * the line or text that was given. Every change is an {@link zhengwen.extract.repair.Edit}, so that
 * the input can be had back; what cannot be undone is a {@link zhengwen.extract.repair.Warning}.
 */
package zhengwen.extract.repair;
