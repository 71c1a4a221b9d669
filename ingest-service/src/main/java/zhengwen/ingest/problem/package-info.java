/** Problem details (RFC 9457), wherever a request is refused. Knows no other package. */
package zhengwen.ingest.problem;
