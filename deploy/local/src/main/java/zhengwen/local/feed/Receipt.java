package zhengwen.local.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What ingest-service returned for a file it took. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(String id, String revision) {}
