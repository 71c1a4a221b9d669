package zhengwen.ingest.receive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.identity.Revision;
import zhengwen.ingest.identity.RevisionClock;
import zhengwen.ingest.publish.ArticleEvents;
import zhengwen.ingest.publish.EventPublisher;
import zhengwen.ingest.publish.FetchRequest;
import zhengwen.ingest.publish.RawArticle;

/** Gives what was handed in its identity and its place on Kafka. */
@ApplicationScoped
class Reception {

  private final RevisionClock clock;
  private final EventPublisher publisher;

  Reception(RevisionClock clock, EventPublisher publisher) {
    this.clock = clock;
    this.publisher = publisher;
  }

  /** The receipt, once the broker has acknowledged. */
  CompletableFuture<Receipt> accept(Submission submission) {
    Revision revision = clock.next();
    if (submission instanceof Submission.Page page) {
      ArticleId id =
          page.address()
              .map(address -> ArticleId.of(address.canonical()))
              .orElseGet(() -> ArticleId.of(page.bytes()));
      return publish(id, revision, ArticleEvents.raw(raw(id, revision, page)));
    }
    Submission.Address address = ((Submission.Wanted) submission).address();
    ArticleId id = ArticleId.of(address.canonical());
    FetchRequest request =
        new FetchRequest(id, revision, address.posted(), address.canonical().host());
    return publish(id, revision, ArticleEvents.requested(request));
  }

  private static RawArticle raw(ArticleId id, Revision revision, Submission.Page page) {
    return new RawArticle(
        id,
        revision,
        page.address().map(Submission.Address::posted),
        Optional.of(page.type().header()),
        page.bytes());
  }

  private CompletableFuture<Receipt> publish(
      ArticleId id, Revision revision, ProducerRecord<byte[], byte[]> event) {
    return publisher
        .publish(event)
        .thenApply(
            at ->
                new Receipt(id.value(), revision.value(), at.topic(), at.partition(), at.offset()));
  }
}
