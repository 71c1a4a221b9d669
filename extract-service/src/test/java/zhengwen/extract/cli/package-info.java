/** Tests of the command as its users run it. */
package zhengwen.extract.cli;
