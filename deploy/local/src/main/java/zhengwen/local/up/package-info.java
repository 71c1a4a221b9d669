/** The command behind {@code deploy/up}: options in, running stack and fed articles out. */
package zhengwen.local.up;
