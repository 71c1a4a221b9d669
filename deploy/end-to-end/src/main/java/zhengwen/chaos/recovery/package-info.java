/** How long the pipeline stands still after a kill, and how it bears a long outage. */
package zhengwen.chaos.recovery;
