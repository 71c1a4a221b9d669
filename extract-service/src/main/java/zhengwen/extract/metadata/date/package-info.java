/** From printed text to days and times; knows nothing of pages. */
package zhengwen.extract.metadata.date;
