package zhengwen.extract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhengwen.extract.document.NewsArticle.ArticleBlock;
import zhengwen.extract.document.NewsArticle.Removed;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.metadata.Dateline;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Person;

/**
 * Writes a document as JSON, UTF-8, fields always in the same order.
 *
 * <p>Unknown scalars are written as null, so that readers need not tell absent from unknown; {@code
 * hans} is there only where it differs, {@code level} only on headings, {@code bodyStart} and
 * {@code bodyEnd} only on body blocks.
 */
public final class NewsArticleJson {

  private static final JsonFactory JSON = new JsonFactory();

  private NewsArticleJson() {}

  /** The document as one JSON object. */
  public static byte[] bytes(NewsArticle article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writeFields(article, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return out.toByteArray();
  }

  /** The document's fields, into an object that the caller has opened. */
  public static void writeFields(NewsArticle article, JsonGenerator json) throws IOException {
    json.writeStringField("id", article.identity().id());
    json.writeStringField("url", article.url());
    json.writeStringField("receivedAt", article.identity().receivedAt());
    json.writeStringField("revision", article.identity().revision());
    json.writeStringField("headline", article.headline());
    json.writeStringField("alternativeHeadline", article.alternativeHeadline());
    json.writeStringField("datePublished", article.datePublished());
    json.writeStringField("datePublishedRaw", article.datePublishedRaw());
    writeDateline(article.dateline(), json);
    json.writeStringField("publisher", article.publisher());
    json.writeStringField("sourceOrganization", article.sourceOrganization());
    writeAuthors(article.author(), json);
    writeEditors(article.editor(), json);
    json.writeStringField("articleSection", article.articleSection());
    writeStrings("breadcrumb", article.breadcrumb(), json);
    writeStrings("keywords", article.keywords(), json);
    json.writeStringField("inLanguage", article.language());
    writeScript(article.script(), json);
    writeBlocks(article.blocks(), json);
    json.writeStringField("articleBody", article.articleBody());
    writeHans(article.hans(), json);
    writeRemoved(article.removed(), json);
    writeRepairs(article.repairs(), json);
    writeEvidence(article.evidence(), json);
    writeFingerprint(article.fingerprint(), json);
    writeExtraction(article.extraction(), json);
  }

  private static void writeDateline(Dateline dateline, JsonGenerator json) throws IOException {
    if (dateline == null) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    json.writeStringField("agency", dateline.agency());
    json.writeStringField("date", dateline.date());
    json.writeStringField("place", dateline.place());
    json.writeEndObject();
  }

  private static void writeAuthors(List<Person> authors, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("author");
    for (Person author : authors) {
      json.writeStartObject();
      json.writeStringField("name", author.name());
      json.writeStringField("role", author.role().name().toLowerCase(Locale.ROOT));
      json.writeStringField("affiliation", author.affiliation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEditors(List<String> editors, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("editor");
    for (String editor : editors) {
      json.writeStartObject();
      json.writeStringField("name", editor);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStrings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void writeScript(NewsArticle.Script script, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("script");
    json.writeNumberField("hans", script.hans());
    json.writeNumberField("hant", script.hant());
    json.writeNumberField("converted", script.converted());
    json.writeEndObject();
  }

  private static void writeBlocks(List<ArticleBlock> blocks, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("blocks");
    for (ArticleBlock block : blocks) {
      json.writeStartObject();
      json.writeStringField("kind", block.kind());
      if (block.level() > 0) {
        json.writeNumberField("level", block.level());
      }
      json.writeStringField("text", block.text());
      writeSpan(block.start(), block.end(), json);
      if (block.bodyStart() >= 0) {
        json.writeNumberField("bodyStart", block.bodyStart());
        json.writeNumberField("bodyEnd", block.bodyEnd());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpan(int start, int end, JsonGenerator json) throws IOException {
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
  }

  private static void writeHans(NewsArticle.Hans hans, JsonGenerator json) throws IOException {
    if (hans == null) {
      return;
    }
    json.writeObjectFieldStart("hans");
    json.writeStringField("headline", hans.headline());
    json.writeStringField("alternativeHeadline", hans.alternativeHeadline());
    json.writeStringField("articleBody", hans.articleBody());
    json.writeEndObject();
  }

  private static void writeRemoved(List<Removed> removed, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("removed");
    for (Removed part : removed) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind());
      json.writeStringField("text", part.text());
      writeSpan(part.start(), part.end(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRepairs(List<Repair> repairs, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("repairs");
    for (Repair repair : repairs) {
      json.writeStartObject();
      json.writeStringField("kind", repair.kind());
      writeSpan(repair.start(), repair.end(), json);
      json.writeStringField("was", repair.was());
      json.writeStringField("now", repair.now());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEvidence(Map<String, Evidence> evidence, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<String, Evidence> field : evidence.entrySet()) {
      Evidence found = field.getValue();
      json.writeObjectFieldStart(field.getKey());
      json.writeStringField("rule", found.rule());
      writeSpan(found.start(), found.end(), json);
      json.writeNumberField("confidence", found.confidence());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeFingerprint(NewsArticle.Fingerprint fingerprint, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("fingerprint");
    json.writeStringField("content", fingerprint.content());
    json.writeStringField("simhash", fingerprint.simhash());
    json.writeEndObject();
  }

  private static void writeExtraction(NewsArticle.Extraction extraction, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("extraction");
    json.writeNumberField("version", extraction.version());
    json.writeStringField("encoding", extraction.encoding());
    writeStrings("warnings", extraction.warnings(), json);
    json.writeEndObject();
  }
}
