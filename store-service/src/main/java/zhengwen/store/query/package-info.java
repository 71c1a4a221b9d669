/** HTTP out: documents, lists and dead letters, as JSON; what is wrong, as problem details. */
package zhengwen.store.query;
