/**
 * What an administrator does with dead letters: take their bytes, send them back to the topic they
 * came from.
 */
package zhengwen.store.redrive;
