package zhengwen.ingest.receive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The JSON form of a post; with {@code url} alone the page is fetched.
 *
 * @param url absolute http or https URL
 * @param content the page as text
 * @param contentBase64 the page as bytes
 * @param contentType text/html, text/plain or application/xhtml+xml; guessed when left out
 * @param charset label of the encoding of {@code contentBase64}
 */
@Schema(
    description = "An article: a page, or with url alone the wish that it be fetched",
    additionalProperties = Schema.False.class)
record ArticlePost(
    @Schema(
            format = "uri",
            nullable = true,
            maxLength = 8192,
            examples = "https://news.example/1.html")
        String url,
    @Schema(description = "The page as text; not together with contentBase64", nullable = true)
        String content,
    @Schema(description = "The page's bytes, RFC 4648 section 4", format = "byte", nullable = true)
        String contentBase64,
    @Schema(examples = "text/html", nullable = true) String contentType,
    @Schema(description = "Encoding of contentBase64", nullable = true, examples = "gb18030")
        String charset) {}
