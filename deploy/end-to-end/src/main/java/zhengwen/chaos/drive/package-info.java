/** Sends the plan to the running stack, serves what is fetched, and kills processes meanwhile. */
package zhengwen.chaos.drive;
