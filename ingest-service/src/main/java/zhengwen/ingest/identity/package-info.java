/** What makes an article the same article: canonical URL, id, revision. Knows no other package. */
package zhengwen.ingest.identity;
