package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.conversions.Bson;
import zhengwen.store.persist.WriteReport.Refusal;

/**
 * Writes documents by guarded upsert: a document replaces an older revision, or the same revision
 * by an older extractor, and nothing else. Repeating a write, or writing out of order, changes
 * nothing.
 */
@ApplicationScoped
public class ArticleWriter {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final Collections collections;
  private final Clock clock;

  ArticleWriter(Collections collections) {
    this.collections = collections;
    this.clock = Clock.systemUTC();
  }

  /**
   * Writes all of {@code articles}; of several with one id only the newest reaches the database.
   *
   * @throws DatabaseAwayException if the database cannot be written to; some may have been written
   */
  public WriteReport write(List<IncomingArticle> articles) {
    WriteReport report = new WriteReport(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<IncomingArticle> newest = newestOfEach(articles, report);
    // "Already there" may also be a race between two upserts of one id: the second try tells.
    List<IncomingArticle> present = attempt(newest, report);
    report.superseded().addAll(attempt(present, report));
    return report;
  }

  private static List<IncomingArticle> newestOfEach(
      List<IncomingArticle> articles, WriteReport report) {
    Map<String, IncomingArticle> newest = new HashMap<>();
    for (IncomingArticle article : articles) {
      IncomingArticle other = newest.get(article.id());
      boolean wins = other == null || IncomingArticle.AGE.compare(other, article) < 0;
      if (wins) {
        newest.put(article.id(), article);
      }
      if (other != null) {
        report.superseded().add(wins ? other : article);
      }
    }
    return List.copyOf(newest.values());
  }

  /** One unordered bulk write; returns those whose key is taken by the same or something newer. */
  private List<IncomingArticle> attempt(List<IncomingArticle> articles, WriteReport report) {
    if (articles.isEmpty()) {
      return List.of();
    }
    try {
      collections.articles().bulkWrite(articles.stream().map(this::upsert).toList(), UNORDERED);
      report.stored().addAll(articles);
      return List.of();
    } catch (MongoBulkWriteException e) {
      return sort(articles, e, report);
    } catch (MongoException | BSONException | IllegalArgumentException e) {
      return divide(articles, e, report);
    }
  }

  private static List<IncomingArticle> sort(
      List<IncomingArticle> articles, MongoBulkWriteException failure, WriteReport report) {
    if (failure.getWriteConcernError() != null) {
      throw new DatabaseAwayException(failure);
    }
    Map<Integer, BulkWriteError> errors = new HashMap<>();
    for (BulkWriteError error : failure.getWriteErrors()) {
      if (!Refusals.concernsDocument(error.getCode())) {
        throw new DatabaseAwayException(failure);
      }
      errors.put(error.getIndex(), error);
    }
    List<IncomingArticle> present = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      BulkWriteError error = errors.get(i);
      if (error == null) {
        report.stored().add(articles.get(i));
      } else if (error.getCode() == Refusals.DUPLICATE_KEY) {
        present.add(articles.get(i));
      } else {
        report.refused().add(new Refusal(articles.get(i), error.getMessage()));
      }
    }
    return present;
  }

  /** Finds the document a failed write is about by halving; one alone is refused. */
  private List<IncomingArticle> divide(
      List<IncomingArticle> articles, RuntimeException failure, WriteReport report) {
    if (!Refusals.concernsDocument(failure)) {
      throw new DatabaseAwayException(failure);
    }
    if (articles.size() == 1) {
      report.refused().add(new Refusal(articles.get(0), failure.getMessage()));
      return List.of();
    }
    int half = articles.size() / 2;
    List<IncomingArticle> present = new ArrayList<>(attempt(articles.subList(0, half), report));
    present.addAll(attempt(articles.subList(half, articles.size()), report));
    return present;
  }

  private WriteModel<Document> upsert(IncomingArticle article) {
    return new ReplaceOneModel<>(guard(article), stored(article), UPSERT);
  }

  /** The key stands beside the condition, not in an $and: so every server finds it by index. */
  private static Bson guard(IncomingArticle article) {
    List<Bson> older =
        List.of(
            lt(Fields.REVISION, article.revision()),
            and(eq(Fields.REVISION, article.revision()), lt(Fields.VERSION, article.version())));
    return new Document(Fields.KEY, article.id()).append("$or", older);
  }

  private Document stored(IncomingArticle article) {
    Document stored = new Document(Fields.KEY, article.id());
    stored.putAll(article.body());
    return stored.append(
        Fields.STORAGE,
        new Document("newest", Date.from(SortInstant.of(article.body())))
            .append("extractedAt", Date.from(article.extractedAt()))
            .append("storedAt", Date.from(clock.instant())));
  }
}
