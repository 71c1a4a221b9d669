/** Probes: readiness follows the broker, liveness does not. */
package zhengwen.ingest.health;
