/**
 * The steps put together: received bytes in, a {@link zhengwen.extract.document.NewsArticle} or a
 * reason out.
 *
 * <p>Same bytes and same {@link zhengwen.extract.document.Extractor#VERSION}, same document: no
 * clock, no randomness.
 */
package zhengwen.extract.document;
