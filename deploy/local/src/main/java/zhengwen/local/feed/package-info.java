/** Feeds files to a running stack through ingest-service and waits for what becomes of them. */
package zhengwen.local.feed;
