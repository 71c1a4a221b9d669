package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields that a feed, a mail, a database or the head of a Markdown file gives by name, a line each:
 * {@code title: …}, {@code pubDate: …}, 标题：…. Several in a row are read as what the page declares.
 */
final class HeaderFields {

  private static final Pattern FIELD =
      Pattern.compile(
          "^<?([A-Za-z][A-Za-z0-9:_.-]{1,24}|[\\u3400-\\u9fff][\\u3400-\\u9fff 　]{0,6}[\\u3400-\\u9fff])>? ?[:：]\\s*(.*)$",
          Pattern.DOTALL);

  private static final int FEWEST = 3;
  private static final int HEAD = 30;
  private static final int LONGEST_NAME = 30;

  /** What a field is called on a page, by what it is called here; empty where it is none. */
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    names("title", "title subject headline 标题 標題 题名 題名 名称 名稱 信息名称 文章标题 文章標題 新闻标题 新聞標題 篇名");
    names(
        "meta:pubdate",
        "pubdate dc:date date published pub_date publish_date publishdate published_at datepublished"
            + " 发布日期 發布日期 公开日期 发文日期");
    names("meta:lastmod", "updated lastmod modified atom:updated lastbuilddate");
    names("meta:article:author", "author dc:creator creator byline");
    names(
        "meta:source",
        "source dc:source dc:publisher publisher 媒体 媒體 媒体名称 媒體名稱 报纸 報紙 报章 報章 报纸名称 報紙名稱 报刊名称 刊名"
            + " 发布机构 发文机关 发布单位 发文单位");
    names("meta:keywords", "category categories tag tags keywords dc:subject");
    names("meta:description", "description summary excerpt itunes:summary subtitle");
    names(
        "",
        "link guid id url permalink slug layout comments slash:comments wfw:commentrss language lang"
            + " generator content content:encoded feedburner:origlink thumbnail image cover draft type"
            + " message-id mime-version content-type content-transfer-encoding from to cc reply-to"
            + " newsgroups organization path xref references lines post-id post_id media:content"
            + " 索引号 文号 发文字号 主题分类 信息分类 公文种类 主题词 体裁 公开方式 公开范围 公开形式 生成日期 成文日期 有效性"
            + " 发信人 发信站 收件人 链接 鏈接 連結 网址 網址 文件名 正文 内容 內容 全文");
  }

  private static final Pattern CONTENT =
      Pattern.compile("(?i)content|content:encoded|body|text|description|summary|正文|内容|內容|全文");

  private final List<Statement> statements = new ArrayList<>();
  private final BitSet fields = new BitSet();
  private final Map<Integer, SourceText> contents = new HashMap<>();

  HeaderFields(List<TextLine> lines) {
    List<Integer> run = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher field = field(lines.get(at));
      if (field != null && isKnown(field)) {
        run.add(at);
      } else if (field == null && !isItem(lines.get(at))) {
        take(run, lines);
        run.clear();
      }
    }
    take(run, lines);
    restore(lines);
  }

  /** What the fields declare. */
  List<Statement> statements() {
    return statements;
  }

  /** Whether the line is such a field and no text. */
  boolean holds(int line) {
    return fields.get(line);
  }

  /** The text that the line's field holds; null if it holds none. */
  SourceText content(int line) {
    return contents.get(line);
  }

  private void take(List<Integer> run, List<TextLine> lines) {
    boolean enough = run.size() >= FEWEST || (run.size() == FEWEST - 1 && run.get(0) < 2);
    if (!enough) {
      return;
    }
    for (int at : run) {
      SourceText text = lines.get(at).text();
      Matcher field = field(lines.get(at));
      String name = NAMES.get(name(field));
      SourceText value = text.slice(field.start(2), text.length());
      fields.set(at);
      boolean holds = value.length() >= (isDescription(lines.get(at)) ? HEAD : 1);
      if (holds && CONTENT.matcher(field.group(1)).matches()) {
        contents.put(at, value);
      }
      if (!name.isEmpty() && value.length() > 0) {
        String plain = unquoted(value.toString());
        statements.add(new Statement(name, plain, text.start(), text.end()));
        Bounds.checkStatements(statements.size());
      }
    }
  }

  /** A description is the text only where nothing else is. */
  private void restore(List<TextLine> lines) {
    boolean text = false;
    for (int at = 0; at < lines.size(); at++) {
      text |= !fields.get(at) && lines.get(at).text().length() >= HEAD;
      text |= fields.get(at) && contents.containsKey(at) && !isDescription(lines.get(at));
    }
    if (text) {
      contents.keySet().removeIf(at -> isDescription(lines.get(at)));
    }
  }

  private static boolean isDescription(TextLine line) {
    return "meta:description".equals(NAMES.get(name(field(line))));
  }

  private static Matcher field(TextLine line) {
    if (!hasColon(line.text())) {
      return null;
    }
    Matcher field = FIELD.matcher(line.text());
    return field.matches() ? field : null;
  }

  private static boolean hasColon(SourceText text) {
    for (int at = 0; at < Math.min(text.length(), LONGEST_NAME); at++) {
      if (text.charAt(at) == ':' || text.charAt(at) == '：') {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(Matcher field) {
    return NAMES.containsKey(name(field));
  }

  /** An item of the list that a field may hold. */
  private static boolean isItem(TextLine line) {
    return line.text().length() > 2 && line.text().charAt(0) == '-' && line.text().charAt(1) == ' ';
  }

  private static String name(Matcher field) {
    return Blank.collapse(field.group(1)).replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static void names(String statement, String fields) {
    for (String field : fields.split(" ", -1)) {
      NAMES.put(field, statement);
    }
  }
}
