package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Which documents a list holds; what is null does not restrict.
 *
 * @param from published at this instant or later
 * @param to published before this instant
 * @param source outlet it came from, or site that served it
 * @param language {@code zh-Hans} or {@code zh-Hant}
 */
public record ArticleFilter(Instant from, Instant to, String source, String language) {

  /** Values enter as values only: nothing of a request becomes an operator. */
  Bson conditions() {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(exists(Fields.TAKEDOWN, false));
    if (from != null) {
      conditions.add(gte(Fields.NEWEST, Date.from(from)));
    }
    if (to != null) {
      conditions.add(lt(Fields.NEWEST, Date.from(to)));
    }
    if (from != null || to != null) {
      conditions.add(ne("datePublished", null));
    }
    if (source != null) {
      conditions.add(or(eq("sourceOrganization", source), eq("publisher", source)));
    }
    if (language != null) {
      conditions.add(eq("inLanguage", language));
    }
    return and(conditions);
  }
}
