/** Commands of an administrator, each a program of its own beside the service. */
package zhengwen.store.command;
