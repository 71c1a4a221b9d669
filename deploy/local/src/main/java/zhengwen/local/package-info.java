/** The local stack for tests: broker and document store as two processes, without a launcher. */
package zhengwen.local;
