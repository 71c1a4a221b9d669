/** What was acknowledged, what stands on the topics, what is stored: kept on disk as NDJSON. */
package zhengwen.chaos.ledger;
