/** Takes articles in: receive (HTTP in), fetch (HTTP out), identity, publish (Kafka). */
package zhengwen.ingest;
