package zhengwen.extract.document;

import java.util.List;
import java.util.Map;
import zhengwen.extract.metadata.Dateline;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Person;

/**
 * The document, as schema.org's NewsArticle where that has a name; the contract is {@code
 * deploy/news-article.schema.json}.
 *
 * <p>Scalars are null where nothing is known; lists are empty.
 *
 * @param identity id, revision and receipt
 * @param url where the article is published
 * @param headline the title
 * @param alternativeHeadline kicker, subtitle or series line
 * @param datePublished ISO 8601, a day alone where no time is printed
 * @param datePublishedRaw as printed
 * @param dateline agency, date and place as printed
 * @param publisher the site that served the page
 * @param sourceOrganization the outlet the article came from
 * @param author people who wrote or photographed, never editors
 * @param editor names of editors
 * @param articleSection as printed
 * @param breadcrumb as printed, outermost first
 * @param keywords as printed
 * @param language {@code zh-Hans} or {@code zh-Hant}
 * @param script shares by script
 * @param blocks what was kept, in order
 * @param articleBody text of the body's blocks joined by line feeds
 * @param hans simplified rendering; null where nothing differs
 * @param removed what was cut, in order
 * @param repairs damage undone, in order, disjoint
 * @param evidence field name to where it was read
 * @param fingerprint for finding the same text again
 * @param extraction how the document was made
 */
public record NewsArticle(
    Identity identity,
    String url,
    String headline,
    String alternativeHeadline,
    String datePublished,
    String datePublishedRaw,
    Dateline dateline,
    String publisher,
    String sourceOrganization,
    List<Person> author,
    List<String> editor,
    String articleSection,
    List<String> breadcrumb,
    List<String> keywords,
    String language,
    Script script,
    List<ArticleBlock> blocks,
    String articleBody,
    Hans hans,
    List<Removed> removed,
    List<Repair> repairs,
    Map<String, Evidence> evidence,
    Fingerprint fingerprint,
    Extraction extraction) {

  /** Shares, 0 to 1, of text that is simplified, traditional, and machine-turned traditional. */
  public record Script(double hans, double hant, double converted) {}

  /**
   * A kept block.
   *
   * @param kind heading, paragraph, list, quote, table, caption or image
   * @param level of a heading, 1 to 6; else 0
   * @param text after repair
   * @param start UTF-16 offset into the decoded input
   * @param end exclusive
   * @param bodyStart UTF-16 offset into {@code articleBody}; -1 for what is not body
   * @param bodyEnd exclusive; -1 for what is not body
   */
  public record ArticleBlock(
      String kind, int level, String text, int start, int end, int bodyStart, int bodyEnd) {}

  /** Simplified renderings, unit for unit as long as the originals. */
  public record Hans(String headline, String alternativeHeadline, String articleBody) {}

  /** A part of the page that was cut; offsets into the decoded input. */
  public record Removed(String kind, String text, int start, int end) {}

  /** Damage undone: {@code was} is the decoded input's [start, end). */
  public record Repair(String kind, int start, int end, String was, String now) {}

  /** SHA-256 of the normalised simplified body, and its simhash, both in hex. */
  public record Fingerprint(String content, String simhash) {}

  /** Version of the rules, WHATWG name of the encoding, and what could not be repaired. */
  public record Extraction(int version, String encoding, List<String> warnings) {}
}
