/**
 * Kafka: what is taken from the topics, and when its offsets are committed (after the database has
 * it, never before). Plain client, bytes in, read committed.
 */
package zhengwen.store.stream;
