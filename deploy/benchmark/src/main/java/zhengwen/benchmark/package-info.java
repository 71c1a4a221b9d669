/** Benchmarks of the extractor, run by {@code deploy/bench extract}. */
package zhengwen.benchmark;
