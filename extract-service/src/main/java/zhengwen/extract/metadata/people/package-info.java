/** Who is named by a byline or a credit line; knows nothing of pages. */
package zhengwen.extract.metadata.people;
