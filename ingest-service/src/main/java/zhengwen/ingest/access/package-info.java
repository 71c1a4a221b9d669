/** Who may call: everything here runs before a body is read. */
package zhengwen.ingest.access;
