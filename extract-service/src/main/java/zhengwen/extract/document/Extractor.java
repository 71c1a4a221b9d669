package zhengwen.extract.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhengwen.extract.body.ArticleTest;
import zhengwen.extract.body.BodyLabeller;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.decode.DecodedText;
import zhengwen.extract.decode.Decoder;
import zhengwen.extract.metadata.Context;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.metadata.MetadataReader;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageReader;
import zhengwen.extract.page.PageRejectedException;
import zhengwen.extract.repair.Repairer;
import zhengwen.extract.script.ScriptDetector;
import zhengwen.extract.script.ScriptShares;
import zhengwen.extract.script.Simplifier;

/**
 * Bytes in, document or reason out. Immutable and thread-safe; time and memory are linear in the
 * size of the input.
 */
public final class Extractor {

  /** Grows with every change of behaviour, so that replay knows which document is newer. */
  public static final int VERSION = 5;

  /** Pages with fewer Han characters than this hold no Chinese news. */
  private static final int FEWEST_HAN = 20;

  private final PageReader pages;
  private final PageRepair repair;
  private final MetadataReader metadata;
  private final BodyLabeller labeller;
  private final ArticleTest articles;
  private final DocumentAssembly assembly;

  private Extractor(Repairer repairer, int mostTags) {
    this.pages = new PageReader(mostTags);
    this.repair = new PageRepair(repairer);
    this.metadata = new MetadataReader();
    this.labeller = new BodyLabeller();
    this.articles = new ArticleTest();
    this.assembly = new DocumentAssembly();
  }

  /** The extractor with the tables it ships with; loading them takes some hundred milliseconds. */
  public static Extractor standard() {
    return standard(PageReader.MOST_TAGS);
  }

  /**
   * The same for pages of up to so many tags; others are rejected.
   *
   * @param mostTags what bounds the memory that a page takes
   */
  public static Extractor standard(int mostTags) {
    Simplifier.warmUp();
    return new Extractor(Repairer.load(), mostTags);
  }

  /** What the page holds: a document, or the reason why there is none. */
  public Outcome extract(Source source) {
    return examine(source).outcome();
  }

  /** The same, with everything found out on the way, also for a page that is no article. */
  public Examination examine(Source source) {
    DecodedText decoded = decode(source);
    if (decoded.text().isBlank()) {
      return Examination.unread(RejectionReason.EMPTY_PAGE, "nothing but white space");
    }
    boolean plain = hasHan(decoded.text());
    if (!plain && !HiddenText.isPossible(decoded.text())) {
      return noHan();
    }
    try {
      Reading reading = read(source, decoded);
      if (!plain && !hasHan(HiddenText.of(reading.page()))) {
        return noHan();
      }
      return new Examination(outcome(source, reading), Optional.of(reading));
    } catch (PageRejectedException e) {
      return Examination.unread(RejectionReason.of(e.reason()), e.getMessage());
    }
  }

  private static Examination noHan() {
    return Examination.unread(
        RejectionReason.NO_HAN_TEXT, "fewer than " + FEWEST_HAN + " Han characters");
  }

  private Outcome outcome(Source source, Reading reading) {
    return articles
        .objection(reading.page(), reading.metadata(), reading.spans())
        .<Outcome>map(why -> new Outcome.Rejected(RejectionReason.NOT_AN_ARTICLE, why))
        .orElseGet(() -> new Outcome.Extracted(assembly.assemble(source, reading)));
  }

  /** The decoded input with character damage undone: the same number of lines, nothing else. */
  public String repairedText(Source source) {
    return repair.text(decode(source).text());
  }

  private DecodedText decode(Source source) {
    return Decoder.decode(source.bytes(), source.contentType(), source.charset());
  }

  private Reading read(Source source, DecodedText decoded) {
    PageRepair.Result repaired =
        repair.page(pages.read(decoded.text(), mediaType(source.contentType())));
    Page page = repaired.page();
    Metadata found = metadata.read(page, new Context(source.url(), source.receivedAt()));
    List<LabelledSpan> spans = labeller.label(page, found);
    ScriptShares script = ScriptDetector.detect(textOf(spans, found));
    List<String> warnings =
        Stream.concat(decoded.warnings().stream(), repaired.warnings().stream()).toList();
    return new Reading(
        decoded.encoding(), page, repaired.repairs(), found, spans, script, warnings);
  }

  /** What the script is judged by: headline and body, or everything where there is no body. */
  private static String textOf(List<LabelledSpan> spans, Metadata found) {
    boolean hasBody = spans.stream().anyMatch(span -> span.label().inBody());
    StringBuilder text = new StringBuilder();
    if (found.headline() != null) {
      text.append(found.headline().value()).append('\n');
    }
    for (LabelledSpan span : spans) {
      if (!hasBody || span.label().inBody()) {
        text.append(span.block().text(), span.start(), span.end()).append('\n');
      }
    }
    return text.toString();
  }

  private static String mediaType(String contentType) {
    return contentType == null ? null : contentType.split(";", 2)[0].strip();
  }

  private static boolean hasHan(String text) {
    int han = 0;
    for (int at = 0; at < text.length() && han < FEWEST_HAN; at++) {
      char unit = text.charAt(at);
      if (unit >= 0x80 && (Character.isIdeographic(unit) || Character.isSurrogate(unit))) {
        han++;
      }
    }
    return han >= FEWEST_HAN;
  }
}
