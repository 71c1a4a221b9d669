/** Benchmarks of the extractor and of its parts, run by {@code deploy/bench}. */
package zhengwen.benchmark;
