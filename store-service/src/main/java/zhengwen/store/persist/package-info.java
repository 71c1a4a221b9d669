/**
 * MongoDB: documents behind the guard, dead letters without their bytes, and what one means for the
 * other. Everything here is safe to repeat and safe to run twice at once.
 */
package zhengwen.store.persist;
