/** Child processes: how they are started, guarded, watched and stopped. JDK only. */
package zhengwen.local.process;
