/** The extractor as a command: no broker, no store; what {@code deploy/extract} starts. */
package zhengwen.extract.cli;
