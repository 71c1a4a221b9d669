/** Figures as a table and as JSON. */
package zhengwen.pipeline.report;
