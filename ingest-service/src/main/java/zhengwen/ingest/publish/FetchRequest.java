package zhengwen.ingest.publish;

import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.identity.Revision;

/**
 * The wish that a page be fetched.
 *
 * @param url as it was posted
 * @param host lower case, without port; the event's key, so that one consumer serves one host
 */
public record FetchRequest(ArticleId id, Revision revision, String url, String host) {}
