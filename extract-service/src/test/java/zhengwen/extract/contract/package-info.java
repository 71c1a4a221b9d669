/** What other services rely on: the document's schema and the topics' description in deploy/. */
package zhengwen.extract.contract;
