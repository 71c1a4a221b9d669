package zhengwen.extract.document;

import zhengwen.extract.document.NewsArticle.Extraction;
import zhengwen.extract.document.NewsArticle.Hans;
import zhengwen.extract.document.NewsArticle.Script;
import zhengwen.extract.metadata.Found;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.script.ScriptShares;
import zhengwen.extract.script.Simplifier;

/** The last step: what was read becomes the document, with its simplified rendering. */
final class DocumentAssembly {

  NewsArticle assemble(Source source, Reading reading) {
    Metadata metadata = reading.metadata();
    BodyText text = BodyText.of(reading.spans());
    String headline = value(metadata.headline());
    String alternative = value(metadata.alternativeHeadline());
    Hans hans = hans(headline, alternative, text.articleBody(), reading.script());
    return new NewsArticle(
        source.identity(),
        source.url(),
        headline,
        alternative,
        value(metadata.datePublished()),
        metadata.datePublishedRaw(),
        value(metadata.dateline()),
        value(metadata.publisher()),
        value(metadata.sourceOrganization()),
        metadata.author().stream().map(Found::value).toList(),
        metadata.editor().stream().map(Found::value).toList(),
        value(metadata.articleSection()),
        metadata.breadcrumb(),
        metadata.keywords(),
        reading.script().language(),
        script(reading.script()),
        text.blocks(),
        text.articleBody(),
        hans,
        text.removed(),
        reading.repairs(),
        EvidenceByField.of(metadata),
        Fingerprints.of(hans == null ? text.articleBody() : hans.articleBody()),
        new Extraction(Extractor.VERSION, reading.encoding(), reading.warnings()));
  }

  private static Hans hans(String headline, String alternative, String body, ScriptShares script) {
    Hans hans =
        new Hans(simplify(headline, script), simplify(alternative, script), simplify(body, script));
    return hans.equals(new Hans(headline, alternative, body)) ? null : hans;
  }

  private static String simplify(String text, ScriptShares script) {
    return text == null ? null : Simplifier.simplify(text, script);
  }

  private static Script script(ScriptShares shares) {
    return new Script(round(shares.hans()), round(shares.hant()), round(shares.converted()));
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private static <T> T value(Found<T> found) {
    return found == null ? null : found.value();
  }
}
