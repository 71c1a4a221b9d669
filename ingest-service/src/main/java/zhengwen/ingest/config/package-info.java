/** Settings of the service: one mapping, every key documented in ingest-service/README.md. */
package zhengwen.ingest.config;
