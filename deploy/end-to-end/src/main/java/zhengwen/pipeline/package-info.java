/**
 * Measures the pipeline: its throughput, delay and memory, beside what its parts could do alone.
 */
package zhengwen.pipeline;
