/**
 * The form of a text that patterns match on: half width and, for the characters of labels and
 * surnames, simplified; always of the same length, so that offsets serve both.
 */
package zhengwen.extract.metadata.form;
