/** Compares the ledgers and counts each way in which the promise can be broken. */
package zhengwen.chaos.verdict;
