/** The embedded document store: MongoDB's wire protocol over one H2 file, durable at each reply. */
package zhengwen.local.database;
