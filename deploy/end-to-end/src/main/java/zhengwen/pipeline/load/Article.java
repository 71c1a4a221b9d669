package zhengwen.pipeline.load;

import java.util.Map;

/**
 * An article that can be posted any number of times, each time under another URL.
 *
 * @param bytes the page
 * @param contentType as it is declared
 * @param document what the extractor makes of it
 */
@SuppressWarnings("ArrayRecordComponent") // sent as they are; never compared
public record Article(byte[] bytes, String contentType, Map<String, Object> document) {}
