/** HTTP in: pages and requests for pages are read, judged, and answered when Kafka has them. */
package zhengwen.ingest.receive;
