package zhengwen.extract.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import zhengwen.extract.document.Extractor;

/** Makes the extractor, which knows nothing of this platform, a bean of it. */
@ApplicationScoped
public class ExtractorProducer {

  /** One extractor serves all threads; its tables are loaded here, in one thread. */
  @Produces
  @Singleton
  Extractor extractor(ExtractConfig config) {
    return Extractor.standard(config.tagLimit());
  }
}
