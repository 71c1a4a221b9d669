package zhengwen.extract.body;

import java.util.List;
import java.util.Optional;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Page;

/** Whether a page is an article at all; in doubt it is. */
public final class ArticleTest {

  /** Why the page is no article (a list, an error, a log-in, nothing); empty if it may be one. */
  public Optional<String> objection(Page page, Metadata metadata, List<LabelledSpan> spans) {
    if (spans.stream().noneMatch(span -> span.label().inBody())) {
      return Optional.of("no running text");
    }
    return Optional.empty();
  }
}
