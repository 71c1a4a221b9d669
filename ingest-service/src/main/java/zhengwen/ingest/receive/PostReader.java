package zhengwen.ingest.receive;

import static zhengwen.ingest.receive.ProblemException.unprocessable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.identity.CanonicalUrl;
import zhengwen.ingest.identity.InvalidUrlException;
import zhengwen.ingest.media.InvalidPageTypeException;
import zhengwen.ingest.media.PageType;
import zhengwen.ingest.receive.Submission.Address;

/** Reads posts strictly: what is not understood is refused, never guessed at. */
@ApplicationScoped
class PostReader {

  private static final int MAX_NESTING = 8;

  private final ObjectReader json;
  private final int pageLimit;

  PostReader(IngestConfig config) {
    pageLimit = config.pageLimit();
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(LogicalType.Textual, PostReader::textOnly)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxStringLength(maxJsonBytes())
                .build());
    json = mapper.readerFor(ArticlePost.class);
  }

  private static void textOnly(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** Largest JSON body, in bytes: escapes at most double a page's text, base64 adds a third. */
  int maxJsonBytes() {
    return 2 * pageLimit + (1 << 16);
  }

  /** Reads a JSON post. */
  Submission read(byte[] body) {
    ArticlePost post = parse(body);
    if (post == null) {
      throw unprocessable("the body must be a JSON object");
    }
    if (post.content() != null && post.contentBase64() != null) {
      throw unprocessable("content and contentBase64 exclude each other");
    }
    Optional<Address> address = Optional.ofNullable(post.url()).map(PostReader::address);
    if (post.content() == null && post.contentBase64() == null) {
      return new Submission.Wanted(
          address.orElseThrow(() -> unprocessable("url, content or contentBase64 is needed")));
    }
    return post.content() != null ? text(address, post) : bytes(address, post);
  }

  /** A page that came as the body itself. */
  Submission.Page page(String url, String contentType, byte[] body) {
    return page(Optional.ofNullable(url).map(PostReader::address), type(contentType), body);
  }

  private ArticlePost parse(byte[] body) {
    try (JsonParser parser = json.createParser(body)) {
      if (parser.nextToken() == null) {
        throw malformed("it is empty");
      }
      ArticlePost post = json.readValue(parser);
      if (parser.nextToken() != null) {
        throw malformed("something follows the object");
      }
      return post;
    } catch (JsonMappingException e) {
      throw unprocessable(misfit(e));
    } catch (JsonProcessingException | CharConversionException e) {
      throw malformed(reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What does not fit, in words of ours: the library's tell of Java. */
  private static String misfit(JsonMappingException failure) {
    String member =
        failure.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    if (failure instanceof UnrecognizedPropertyException) {
      return member + " is no member of a post";
    }
    return member.isEmpty() ? "the body must be a JSON object" : member + " must be text";
  }

  private static ProblemException malformed(String reason) {
    return new ProblemException(Status.BAD_REQUEST, "the body is not JSON: " + reason);
  }

  private static String reason(IOException failure) {
    String message =
        failure instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : failure.getMessage();
    // The library goes on to say where in which Java object it read.
    return message.replaceFirst("(?s)\\s*\\(start marker at.*", "");
  }

  private Submission.Page text(Optional<Address> address, ArticlePost post) {
    byte[] bytes = utf8(post.content());
    return page(address, withCharset(type(post, bytes), "utf-8"), bytes);
  }

  private Submission.Page bytes(Optional<Address> address, ArticlePost post) {
    byte[] bytes = base64(post.contentBase64());
    PageType type = type(post, bytes);
    return page(address, post.charset() == null ? type : withCharset(type, post.charset()), bytes);
  }

  private static PageType type(ArticlePost post, byte[] bytes) {
    return post.contentType() == null ? PageType.sniff(bytes) : type(post.contentType());
  }

  private static PageType type(String contentType) {
    try {
      return PageType.parse(contentType);
    } catch (InvalidPageTypeException e) {
      throw refused(e);
    }
  }

  private static PageType withCharset(PageType type, String label) {
    try {
      return type.withCharset(label);
    } catch (InvalidPageTypeException e) {
      throw refused(e);
    }
  }

  private static ProblemException refused(InvalidPageTypeException reason) {
    return new ProblemException(reason.unsupported() ? 415 : 422, reason.getMessage());
  }

  private Submission.Page page(Optional<Address> address, PageType type, byte[] bytes) {
    if (bytes.length == 0) {
      throw unprocessable("the page is empty");
    }
    if (bytes.length > pageLimit) {
      throw new ProblemException(413, "the page is larger than " + pageLimit + " bytes");
    }
    return new Submission.Page(address, type, bytes);
  }

  private static Address address(String url) {
    try {
      return new Address(url, CanonicalUrl.of(url));
    } catch (InvalidUrlException e) {
      throw unprocessable(e.getMessage());
    }
  }

  private static byte[] utf8(String content) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(content));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw unprocessable("content has a lone surrogate, which is not text");
    }
  }

  private static byte[] base64(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException e) {
      throw unprocessable("contentBase64 is not base64");
    }
  }
}
