package zhengwen.extract.metadata.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.FirstUnits;
import zhengwen.extract.metadata.form.Signs;

/**
 * An outlet named by a label: 来源：新华社, 稿源: 某报, 转自某网. Folded text.
 *
 * @param start where the outlet's name starts
 * @param end where it ends, exclusive; equal to {@code start} where the label ends the text and the
 *     name may follow in the next block
 */
public record SourceNote(int start, int end) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![图片料据频照像闻音])(?:(?:本文|文章|信息|稿件|新闻|消息|内容|原文)?来源(?:于|自)?|稿源|转自|转载自|摘自|出处|发布机构|发布单位|发布部门|发文机构|发文单位|供稿单位|供稿部门|来稿单位|报送单位|信息提供|信息来源单位|责任单位|文章出处|文源|来自(?:微信)?(?:公众号|公号)?)"
              + " ?(?:[:|/](?! ?(?:图|网络$))|(?<=于)|(?= ?《)) ?[:]? ?");

  /** What {@link #ANNOUNCED} begins with. */
  private static final FirstUnits TEXT = FirstUnits.of("本文原此稿内");

  /** A note in a sentence: 本文来自微信公众号“某某”, 本文首发于《某刊》. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:本文|文章|原文|此文|稿件|内容)(?:[^。“《「]{0,6})(?:来自|来源|首发|转自|转载自|原载|选自|源自|摘自|刊于|发表|刊登|经)(?:于|自|在)?(?:微信|微博|订阅号|公众|公号|号|媒体|网站|合作|[A-Za-z0-9]){0,6}"
              + " ?:? ?(?:[“《「\"]([^”》」\"]{2,20})[”》」\"]|(?<=号 ?: ?)([^(,。“”《》 ]{2,20})(?=[(,。"
              + " ]))");

  /** Who gave the text: 本文由某某授权某网发布. */
  private static final Pattern AUTHORISED =
      Pattern.compile(
          "(?:本文|文章)(?:由|经) ?(?:微信)?(?:公众号|账号)? ?[“《「]?([^ ,。;:“”《》「」]{2,14}?)[”》」]? ?(?:授权|独家供稿|供稿)");

  /** Where a blog says who posted: 某人 发表在 某博客. */
  private static final Pattern POSTED =
      Pattern.compile("^[^ ]{2,20} 发表[在于] ([\\u3400-\\u9fff]{2,10}(?: [A-Za-z]{2,12})?)(?= |$)");

  private static final Signs GIVEN = Signs.of("授权 供稿");

  /** A page of a paper, as archives print above it where it appeared: 《某报》（2019年3月12日 13版）. */
  private static final Pattern ISSUE =
      Pattern.compile("^《([^》]{2,14})》 ?\\( ?(?:19|20)\\d{2}年[^()]{4,24}版 ?\\)$");

  private static final Pattern MAY_LABEL = Pattern.compile("[源自处构位门供]");

  private static final Pattern STOP =
      Pattern.compile(
          " ?(?:作者|责任编辑|责编|编辑|记者|通讯员|日期|时间|发布(?= ?[:/时日于者人])|(?<= )发布|点击|浏览|阅读|字号|字体|字体大小|大小|分享|举报|评论|打印|我要|参与|收藏|关注|更新"
              + "|原标题|编译|撰文|文字|审核|校对|选稿|责任|访问|次数|已有|人气|热度|查看|进入|扫一扫|本文|摄影|点赞|关键|标签|版权|我有话|纠错|添加|下载|繁体|简体|转发)|"
              + "\\d[\\d.,]*[万wWkK+]? ?(?:人(?=参与|关注|评论|阅读|在线|围观|看过|浏览)|(?=阅读|浏览|评论|点赞|播放|次))|"
              + " (?:手机|微信|微博|频道|客户端)|(?:19|20)\\d{2}"
              + " ?[-/.年]|\\d{1,2}[-月]\\d{1,2}|\\d{1,2}:\\d{2}|[|;；。!?>【\\[]|[(](?![^)]{1,10}[)])|\\((?=(?:ID|id|Id|微信|公众号|作者|记者|编辑|责编|图) ?[:: ])|"
              + " \\d| A[-+]| 【");

  private static final Pattern LEAD = Pattern.compile("^[ 《“\"'「『<(:·\\[【]+");

  private static final Pattern TRAIL = Pattern.compile("[ 》”\"'」』>)）,，、.:\\]】]+$");

  private static final int LONGEST = 40;

  /** The outlets that a short text labels, in order. */
  public static List<SourceNote> read(String text) {
    if (!MAY_LABEL.matcher(text).find()) {
      return List.of();
    }
    List<SourceNote> notes = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      notes.add(value(text, label.end()));
    }
    return notes;
  }

  /** The outlet that a sentence says the article is from; null if none does. */
  public static SourceNote announced(String text) {
    Matcher issue = ISSUE.matcher(text);
    if (issue.matches()) {
      return new SourceNote(issue.start(1), issue.end(1));
    }
    Matcher posted = text.contains(" 发表") ? POSTED.matcher(text) : null;
    if (posted != null && posted.find()) {
      return new SourceNote(posted.start(1), posted.end(1));
    }
    Matcher announced = ANNOUNCED.matcher(text);
    if (!TEXT.find(announced, text, 0)) {
      Matcher authorised = AUTHORISED.matcher(text);
      boolean named =
          GIVEN.areIn(text) && authorised.find() && OutletName.mayBe(authorised.group(1));
      return named ? new SourceNote(authorised.start(1), authorised.end(1)) : null;
    }
    int group = announced.start(1) >= 0 ? 1 : 2;
    return new SourceNote(announced.start(group), announced.end(group));
  }

  /** The outlet's name that starts at {@code from}. */
  public static SourceNote value(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int start = from;
    Matcher lead = LEAD.matcher(text.substring(from, limit));
    if (lead.find()) {
      start += lead.end();
    }
    Matcher stop = STOP.matcher(text).region(start, limit);
    int end = stop.find() ? stop.start() : limit;
    end = firstBlank(text, start, end);
    Matcher trail = TRAIL.matcher(text.substring(start, end));
    if (trail.find() && !closesBracket(text, start, end)) {
      end = start + trail.start();
      boolean quoted = text.lastIndexOf('“', end) >= start && text.startsWith("”", end);
      end += quoted ? 1 : 0;
    }
    return new SourceNote(start, Math.max(start, end));
  }

  /** A blank ends the name, save between Latin words and where brackets are open. */
  private static int firstBlank(String text, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (text.charAt(at) == ' ') {
        boolean latin =
            text.charAt(at - 1) < 0x80
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at + 1) < 0x80;
        if (!latin) {
          return at;
        }
      }
    }
    return end;
  }

  private static boolean closesBracket(String text, int start, int end) {
    int open = text.indexOf('(', start);
    return open >= 0 && open < end && text.charAt(end - 1) == ')';
  }
}
