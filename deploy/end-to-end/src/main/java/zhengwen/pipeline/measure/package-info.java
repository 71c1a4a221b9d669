/** What processes use, what is readable, what waits. */
package zhengwen.pipeline.measure;
