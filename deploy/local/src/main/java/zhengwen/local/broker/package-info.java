/**
 * The embedded Kafka broker: one node that is its own controller, and the topics it starts with.
 */
package zhengwen.local.broker;
