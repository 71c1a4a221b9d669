package zhengwen.ingest.fetch;

import static org.apache.hc.core5.util.Timeout.ofMilliseconds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import zhengwen.ingest.config.IngestConfig;

/** One GET at a time per call: no redirects, cookies, retries or proxies; all of it bounded. */
final class PageClient implements AutoCloseable {

  private static final int MAX_HEADERS = 128;
  private static final int MAX_HEADER_BYTES = 16_384;

  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-watchdog");
            thread.setDaemon(true);
            return thread;
          });
  private final IngestConfig.Fetch config;

  PageClient(IngestConfig.Fetch config, GuardedResolver resolver) {
    this(config, resolver, () -> true);
  }

  /**
   * A client.
   *
   * @param permitted asked when all is ready for a request to be sent; where it is not any more,
   *     the request is cancelled
   */
  PageClient(IngestConfig.Fetch config, GuardedResolver resolver, BooleanSupplier permitted) {
    this.config = config;
    client =
        HttpClients.custom()
            .setConnectionManager(connections(config, resolver))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(ofMilliseconds(config.readTimeout().toMillis()))
                    .setConnectionRequestTimeout(ofMilliseconds(config.totalTimeout().toMillis()))
                    .build())
            .addRequestInterceptorLast((request, entity, context) -> require(permitted))
            .setUserAgent(config.userAgent())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableAuthCaching()
            .build();
  }

  private static void require(BooleanSupplier permitted) {
    if (!permitted.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private static PoolingHttpClientConnectionManager connections(
      IngestConfig.Fetch config, GuardedResolver resolver) {
    Http1Config bounds =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_BYTES)
            .setMaxEmptyLineCount(4)
            .build();
    CharCodingConfig headers =
        CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(resolver)
        .setMaxConnTotal(2 * config.concurrency())
        .setMaxConnPerRoute(2)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(bounds)
                .charCodingConfig(headers)
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(ofMilliseconds(config.connectTimeout().toMillis()))
                .setSocketTimeout(ofMilliseconds(config.readTimeout().toMillis()))
                .setTimeToLive(ofMilliseconds(30_000))
                .build())
        .build();
  }

  /**
   * Gets a place.
   *
   * @param limit most bytes of the body, decoded; {@code truncate} says whether more is cut
   */
  Reply get(FetchTarget target, int limit, boolean truncate) throws IOException, FetchFailure {
    return get(target, limit, truncate, Map.of());
  }

  /** The same, with headers that make the request conditional. */
  Reply get(FetchTarget target, int limit, boolean truncate, Map<String, String> conditions)
      throws IOException, FetchFailure {
    HttpGet request = new HttpGet(target.path());
    conditions.forEach(request::addHeader);
    request.addHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1");
    request.addHeader("Accept-Language", "zh, *;q=0.5");
    request.addHeader("Accept-Encoding", "gzip, br");
    HttpHost host = new HttpHost(target.scheme(), target.host(), target.port());
    // Cut off from outside: a server may drip a byte before every read timeout.
    Future<?> cut =
        watchdog.schedule(request::cancel, config.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(host, request, null)) {
      return reply(response, limit, truncate);
    } finally {
      cut.cancel(false);
      // Whatever is left of the body is not read: the connection may not be used again.
      request.cancel();
    }
  }

  private static Reply reply(ClassicHttpResponse response, int limit, boolean truncate)
      throws IOException, FetchFailure {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    int status = response.getCode();
    HttpEntity entity = response.getEntity();
    if (status != 200 || entity == null) {
      return new Reply(status, headers, new byte[0]);
    }
    if (!truncate && entity.getContentLength() > limit) {
      throw new FetchFailure(
          FetchFailure.Reason.TOO_LARGE, "the page is larger than " + limit + " bytes");
    }
    InputStream body = entity.getContent();
    Optional<String> coding = Optional.ofNullable(headers.get("content-encoding"));
    return new Reply(status, headers, BodyDecoder.decode(body, coding, limit, truncate));
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
