/** Options that the measuring commands share. */
package zhengwen.options;
