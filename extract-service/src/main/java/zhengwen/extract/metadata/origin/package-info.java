/** Which outlet a text names as its origin; knows nothing of pages. */
package zhengwen.extract.metadata.origin;
