/** Tests of the running service, on a real broker and a document store. */
package zhengwen.store;
