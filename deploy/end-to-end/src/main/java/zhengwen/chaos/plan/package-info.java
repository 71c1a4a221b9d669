/** What is sent, in which order, and what ought to become of it: all decided by the seed. */
package zhengwen.chaos.plan;
