/** Probes: readiness follows broker and database, liveness only our own loops. */
package zhengwen.store.health;
