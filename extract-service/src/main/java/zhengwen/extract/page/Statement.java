package zhengwen.extract.page;

/**
 * Something the page declares of itself outside its visible text.
 *
 * <p>Names are lower case and carry their origin: {@code title} for the title element, {@code
 * meta:pubdate} or {@code meta:og:title} for a meta tag's name, property or itemprop, {@code
 * json-ld:NewsArticle.datePublished} for JSON-LD (nested values by path, for instance {@code
 * json-ld:NewsArticle.author.name}; type and keys keep their case), {@code link:canonical} for a
 * link's rel, {@code html:lang} for the document's language, {@code time:datetime} for a time
 * element's machine-readable value.
 *
 * @param name origin and name, as above
 * @param value the value with entities resolved and white space trimmed
 * @param start where the declaring tag or script starts in the decoded input
 * @param end where it ends, exclusive
 */
public record Statement(String name, String value, int start, int end) {}
