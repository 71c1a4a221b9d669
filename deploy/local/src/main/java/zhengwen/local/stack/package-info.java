/** The whole stack as processes: where it keeps its data, on which ports, in which order. */
package zhengwen.local.stack;
