package zhengwen.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.fetch.FetchFailure.Reason;
import zhengwen.ingest.identity.InvalidUrlException;
import zhengwen.ingest.media.InvalidPageTypeException;
import zhengwen.ingest.media.PageType;

/** Fetches one page: robots.txt first, then the page, each hop of a redirect anew. */
final class Fetcher {

  private static final Duration MAX_RETRY_AFTER = Duration.ofSeconds(30);

  private final PageClient client;
  private final RobotsCache robots;
  private final KeptPages kept;
  private final int maxRedirects;
  private final int pageLimit;

  Fetcher(PageClient client, RobotsCache robots, IngestConfig config) {
    this.client = client;
    this.robots = robots;
    this.kept = new KeptPages(config.fetch().keptBytes());
    this.maxRedirects = config.fetch().maxRedirects();
    this.pageLimit = config.pageLimit();
  }

  /** The page at a URL. */
  FetchedPage fetch(String url) throws FetchFailure {
    try {
      FetchTarget target = FetchTarget.of(url);
      for (int hop = 0; hop <= maxRedirects; hop++) {
        robots.check(target);
        Optional<KeptPages.Kept> before = kept.of(target);
        Reply reply =
            client.get(
                target, pageLimit, false, before.map(KeptPages.Kept::conditions).orElse(Map.of()));
        if (before.isPresent() && reply.status() == 304) {
          return before.get().page();
        }
        if (!reply.redirects()) {
          FetchedPage page = page(reply);
          kept.keep(target, reply, page);
          return page;
        }
        target = target.redirect(reply.header("location").orElseThrow());
      }
      throw new FetchFailure(Reason.TOO_MANY_REDIRECTS, "more than " + maxRedirects);
    } catch (ForbiddenAddressException e) {
      throw new FetchFailure(Reason.FORBIDDEN_ADDRESS, e.getMessage(), e);
    } catch (InvalidUrlException e) {
      throw new FetchFailure(Reason.BAD_URL, e.getMessage(), e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static FetchedPage page(Reply reply) throws FetchFailure {
    requireOk(reply);
    if (reply.body().length == 0) {
      throw new FetchFailure(Reason.EMPTY, "the response has no body");
    }
    return new FetchedPage(type(reply), reply.body());
  }

  private static void requireOk(Reply reply) throws FetchFailure {
    int status = reply.status();
    if (status == 200) {
      return;
    }
    Reason reason =
        switch (status) {
          case 404, 410 -> Reason.NOT_FOUND;
          case 408, 504 -> Reason.TIMEOUT;
          case 429 -> Reason.TOO_MANY_REQUESTS;
          default ->
              status >= 500 ? Reason.SERVER_ERROR : status < 300 ? Reason.EMPTY : Reason.REFUSED;
        };
    throw new FetchFailure(reason, "the site answered " + status, retryAfter(reply), null);
  }

  private static Duration retryAfter(Reply reply) {
    return reply
        .header("retry-after")
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .map(asked -> asked.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : asked)
        .orElse(Duration.ZERO);
  }

  private static Optional<PageType> type(Reply reply) throws FetchFailure {
    Optional<String> declared = reply.header("content-type").filter(value -> !value.isBlank());
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PageType.parse(declared.get()));
    } catch (InvalidPageTypeException e) {
      throw new FetchFailure(Reason.NOT_TEXT, "the site declares no page of text", e);
    }
  }

  private static FetchFailure failure(IOException e) {
    String message = e.getClass().getSimpleName() + ": " + e.getMessage();
    if (e instanceof InterruptedIOException || cutOff(e)) {
      return new FetchFailure(Reason.TIMEOUT, message, e);
    }
    // GZIPInputStream says so with ZipException, BrotliInputStream in its message only.
    if (e instanceof ZipException || message.contains("Brotli")) {
      return new FetchFailure(Reason.BAD_ENCODING, message, e);
    }
    return new FetchFailure(Reason.UNREACHABLE, message, e);
  }

  /** Whether the watchdog closed the connection. */
  private static boolean cutOff(IOException e) {
    return e instanceof RequestFailedException
        || (e instanceof SocketException && "Socket closed".equals(e.getMessage()));
  }
}
