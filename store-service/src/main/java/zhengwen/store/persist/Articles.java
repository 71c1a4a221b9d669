package zhengwen.store.persist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bson.Document;

/** Reads what is stored of one article. */
@ApplicationScoped
public class Articles {

  private final Collections collections;

  Articles(Collections collections) {
    this.collections = collections;
  }

  /** The stored document or tombstone. */
  public Optional<Document> article(String id) {
    return Optional.ofNullable(collections.articles().find(new Document(Fields.KEY, id)).first());
  }

  /** The latest dead letter. */
  public Optional<Document> rejection(String id) {
    return Optional.ofNullable(collections.rejected().find(new Document(Fields.KEY, id)).first());
  }
}
