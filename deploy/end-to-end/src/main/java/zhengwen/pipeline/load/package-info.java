/** Pages, and their posting over HTTP. */
package zhengwen.pipeline.load;
