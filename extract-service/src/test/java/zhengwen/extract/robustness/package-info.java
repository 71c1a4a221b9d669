/** What no input may do: end the extractor, stop it, or fill its memory. */
package zhengwen.extract.robustness;
