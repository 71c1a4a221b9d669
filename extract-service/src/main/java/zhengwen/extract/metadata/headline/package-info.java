/** From title lines to headlines, without the names of site and section; knows nothing of pages. */
package zhengwen.extract.metadata.headline;
