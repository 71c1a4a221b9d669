/**
 * A Java agent that ends its process when the launcher at the other end of standard input is gone.
 */
package zhengwen.local.lifeline;
