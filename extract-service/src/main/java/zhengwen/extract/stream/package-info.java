/**
 * The extractor on Kafka: raw articles in, documents and dead letters out, each batch in one
 * transaction with the offsets it consumed.
 *
 * <p>The only package of this service that knows Kafka and Quarkus. Delivery: a raw record has
 * exactly one committed outcome, whichever process is killed whenever.
 */
package zhengwen.extract.stream;
