/** The store-service beside MongoDB's own connector. */
package zhengwen.pipeline.sink;
