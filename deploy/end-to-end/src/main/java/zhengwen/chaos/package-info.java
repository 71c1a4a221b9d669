/** The failure test: articles sent while processes are killed, then everything compared. */
package zhengwen.chaos;
