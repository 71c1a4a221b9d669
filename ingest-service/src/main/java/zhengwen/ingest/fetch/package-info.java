/** HTTP out: requested pages are fetched, politely and safely, exactly once per request. */
package zhengwen.ingest.fetch;
