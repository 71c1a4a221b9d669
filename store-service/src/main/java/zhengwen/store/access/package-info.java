/** Who may do what: keys, tokens, foreign pages, too many requests, where to listen. */
package zhengwen.store.access;
