/** What a sender or a site says a page is. Knows no other package. */
package zhengwen.ingest.media;
