package zhengwen.extract.metadata;

import java.util.List;

/**
 * What a page says about its article. Values that are not known are null, lists empty.
 *
 * @param headline the title, without the site's name
 * @param alternativeHeadline kicker, subtitle or series line, without a leading dash
 * @param datePublished ISO 8601 with zone, or a date alone where no time is printed
 * @param datePublishedRaw the date as printed
 * @param dateline who reports when from where
 * @param publisher the site that served the page
 * @param sourceOrganization the outlet the article came from
 * @param author those who made it, in printed order, editors apart
 * @param editor names of its editors, in printed order
 * @param articleSection the section it is filed under
 * @param breadcrumb the path to it, outermost first
 * @param keywords as printed
 * @param claims parts of the visible text that were read as metadata, in document order
 */
public record Metadata(
    Found<String> headline,
    Found<String> alternativeHeadline,
    Found<String> datePublished,
    String datePublishedRaw,
    Found<Dateline> dateline,
    Found<String> publisher,
    Found<String> sourceOrganization,
    List<Found<Person>> author,
    List<Found<String>> editor,
    Found<String> articleSection,
    List<String> breadcrumb,
    List<String> keywords,
    List<Claim> claims) {

  /** Copies the lists, so that metadata never change. */
  public Metadata {
    author = List.copyOf(author);
    editor = List.copyOf(editor);
    breadcrumb = List.copyOf(breadcrumb);
    keywords = List.copyOf(keywords);
    claims = List.copyOf(claims);
  }
}
