package zhengwen.extract.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhengwen.extract.body.Label;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.document.NewsArticle.ArticleBlock;
import zhengwen.extract.document.NewsArticle.Removed;
import zhengwen.extract.page.SourceText;

/**
 * Labelled spans sorted into what is kept and what is removed, with the body's text put together.
 *
 * @param blocks kept, in order
 * @param removed cut, in order
 * @param articleBody the text of the body's blocks, joined by line feeds
 */
record BodyText(List<ArticleBlock> blocks, List<Removed> removed, String articleBody) {

  private static final Map<Label, String> NAMES = names();

  static BodyText of(List<LabelledSpan> spans) {
    List<ArticleBlock> blocks = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (LabelledSpan span : spans) {
      SourceText text = span.text();
      if (span.label().inBody() && text.length() == 0) {
        continue;
      }
      if (span.label().isBlock()) {
        blocks.add(keep(span, text, body));
      } else if (span.label().isRemoved() && text.length() > 0) {
        removed.add(new Removed(name(span.label()), text.toString(), text.start(), text.end()));
      }
    }
    return new BodyText(blocks, removed, body.toString());
  }

  private static ArticleBlock keep(LabelledSpan span, SourceText text, StringBuilder body) {
    int bodyStart = -1;
    int bodyEnd = -1;
    if (span.label().inBody()) {
      if (body.length() > 0) {
        body.append('\n');
      }
      bodyStart = body.length();
      body.append(text);
      bodyEnd = body.length();
    }
    int level = span.label() == Label.HEADING ? Math.max(1, span.level()) : 0;
    return new ArticleBlock(
        name(span.label()), level, text.toString(), text.start(), text.end(), bodyStart, bodyEnd);
  }

  private static Map<Label, String> names() {
    Map<Label, String> names = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      names.put(label, label.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static String name(Label label) {
    return NAMES.get(label);
  }
}
