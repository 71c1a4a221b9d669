/**
 * CloudEvents onto Kafka, acknowledged by the broker or refused. Knows identity and config only.
 */
package zhengwen.ingest.publish;
