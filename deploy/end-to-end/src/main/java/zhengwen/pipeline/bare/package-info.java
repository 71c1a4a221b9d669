/** The stages alone: producer, consumer, bulk upsert. */
package zhengwen.pipeline.bare;
