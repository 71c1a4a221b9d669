package zhengwen.ingest.fetch;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages fetched lately that their site can confirm with a 304 (RFC 9110 section 13), within a
 * number of bytes; those not asked for longest give way.
 *
 * <p>The pages themselves are kept, not only their validators: a request must end in a page, and
 * whoever was answered 304 must have it.
 */
final class KeptPages {

  /** What goes back to the site in a header: nothing that could be another header. */
  private static final Pattern VALIDATOR = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{0,510}");

  /** One page may not push out all the others. */
  private static final int LARGEST_SHARE = 4;

  /**
   * A page and what to ask for it with.
   *
   * @param conditions headers of the next request
   */
  record Kept(FetchedPage page, Map<String, String> conditions) {}

  private final long limit;
  private final Map<String, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * An empty store.
   *
   * @param limit most bytes of pages; 0 keeps none
   */
  KeptPages(long limit) {
    this.limit = limit;
  }

  /** The page last fetched from there. */
  synchronized Optional<Kept> of(FetchTarget target) {
    return Optional.ofNullable(pages.get(target.url()));
  }

  /** Keeps a page its site gave validators for, in the place of the one before. */
  synchronized void keep(FetchTarget target, Reply reply, FetchedPage page) {
    remove(pages.remove(target.url()));
    Map<String, String> conditions = conditions(reply);
    int size = page.bytes().length;
    boolean wanted = !conditions.isEmpty() && size <= limit / LARGEST_SHARE;
    if (!wanted || reply.header("cache-control").orElse("").contains("no-store")) {
      return;
    }
    pages.put(target.url(), new Kept(page, conditions));
    bytes += size;
    Iterator<Kept> oldest = pages.values().iterator();
    while (bytes > limit) {
      remove(oldest.next());
      oldest.remove();
    }
  }

  private void remove(Kept gone) {
    bytes -= gone == null ? 0 : gone.page().bytes().length;
  }

  private static Map<String, String> conditions(Reply reply) {
    Map<String, String> conditions = new HashMap<>();
    validator(reply, "etag").ifPresent(tag -> conditions.put("If-None-Match", tag));
    validator(reply, "last-modified").ifPresent(at -> conditions.put("If-Modified-Since", at));
    return conditions;
  }

  private static Optional<String> validator(Reply reply, String name) {
    return reply.header(name).filter(value -> VALIDATOR.matcher(value).matches());
  }
}
