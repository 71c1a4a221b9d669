/** Settings of the service, in one mapping. */
package zhengwen.store.config;
