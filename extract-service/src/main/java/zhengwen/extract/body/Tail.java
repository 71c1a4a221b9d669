package zhengwen.extract.body;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The last lines of the region, where a word of a notice weighs more than it does in the middle.
 *
 * <p>Notices that read like sentences (reprint rules, disclaimers, appeals, who the author is) are
 * told from the article by what they say and by standing at its end.
 */
final class Tail {

  private static final int LONGEST_NOTICE = 260;
  private static final int MOST_LINES = 8;

  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "[(\\[]?(?:本文)?(?:作者|笔者|撰文|译者|讲者|口述者)(?:系|为|是|[::|/\\]]|简介|介绍|[^。]{1,20}[,:(]).{0,200}");

  private static final Pattern LIFE =
      Pattern.compile(
          "(?:[\\u4e00-\\u9fff·]{2,6},)?(?:[男女],|本名.{2,8},|生于|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:出?生|生于)).{0,160}"
              + "(?:著有|作品|作协|现居|现为|现任|供职|毕业|会员|专栏|公众号).{0,120}");

  /** What people who write are. */
  private static final Pattern OFFICE =
      Pattern.compile("记者|作者|教授|学者|作家|评论员|专栏|著有|现任|现为|研究员|博士|编辑|媒体人|毕业于|供职|任职|撰稿|出版|公众号");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:本文|此文|文章|以上|文中|本内容|该文|全文|原文|内容)(?:仅|系|为|由|经|已|来自|来源|内容|观点|版权|首发|转|原|节选|摘|选|刊|载|所|图片|作者).{0,240}"
              + "|(?:如|若)(?:有|需|您|果|涉及|发现|因)[^。]{0,40}(?:侵权|转载|联系|联络|告知|删除|问题|线索|疑问)[^。]*.{0,100}"
              + "|[^\\p{L}]{0,2}(?:更多|想看|想了解|想知道|欲知|获取)[^。]{2,60}(?:请|关注|点击|扫|下载|登录|欢迎|阅读|访问).{0,80}"
              + "|(?:请|欢迎|敬请|快|长按|扫码|点击|打开|搜索|扫描|识别)[^。]{0,40}(?:关注|扫码|扫描|二维码|公众号|客户端|app|微信|微博|下载|订阅|加入|阅读原文|留言|分享|点赞|转发).{0,100}"
              + "|[^。]{0,24}(?:instagram|facebook|youtube|telegram|脸书|推特|抖音|app|公众号)[^。]{0,20}[!,](?:请|欢迎|敬请|快|立即)[^。]{0,30}(?:搜寻|搜索|关注|追踪|订阅|更新|下载|加入).{0,60}"
              + "|[^。]{0,30}(?:请|欢迎|可)(?:拨打|致电|来电)[^。]{0,12}(?:热线|专线|电话).{0,40}"
              + "|(?:本|我)(?:报|网|站|台|刊|社)[^。]{0,20}(?:热线|电话|招聘|征|声明|提醒|记者联系|投稿|邮箱|保留|所有).{0,120}"
              + "|(?:投资者|投资|股市|理财|市场)[^。]{0,12}(?:有风险|需谨慎|自负|自担).{0,100}"
              + "|(?:声明|注|说明|提示|风险提示|免责声明|提醒|附注|备注|ps|p\\.s\\.)[::].{0,240}");

  private final List<Facts> facts;
  private final Region region;
  private final Claims claims;
  private final int first;
  private final int last;
  private final int from;

  Tail(List<Facts> facts, Region region, Claims claims) {
    this.claims = claims;
    this.facts = facts;
    this.region = region;
    int firstProse = -1;
    int lastProse = -1;
    for (int i = region.start(); i < region.end(); i++) {
      if (text(facts.get(i))) {
        firstProse = firstProse < 0 ? i : firstProse;
        lastProse = i;
      }
    }
    this.first = firstProse;
    int start = region.end();
    int lines = 0;
    for (int i = region.end() - 1; i > firstProse && lines < MOST_LINES; i--) {
      Facts each = facts.get(i);
      if (text(each) && notice(each) == null) {
        break;
      }
      lines += each.empty() ? 0 : 1;
      start = i;
      lastProse = i == lastProse ? previousText(i) : lastProse;
    }
    this.last = lastProse;
    this.from = start;
  }

  /** Whether running text stands before and after the block. */
  boolean inner(Facts facts) {
    return facts.block().index() > first && facts.block().index() < last;
  }

  /** Index of the first paragraph; -1 if there is none. */
  int first() {
    return first;
  }

  /** Index of the last paragraph; -1 if there is none. */
  int last() {
    return last;
  }

  /** What a line at the end is; null if it belongs to the article or stands before the end. */
  Judgement judge(Facts facts) {
    return facts.block().index() >= from && text(facts) ? notice(facts) : null;
  }

  private int previousText(int before) {
    int at = before - 1;
    while (at > region.start() && !text(facts.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean text(Facts facts) {
    return facts.prose() && (facts.cue() == null || Weights.weak(facts));
  }

  private Judgement notice(Facts facts) {
    String line = facts.line();
    if (line.length() > LONGEST_NOTICE) {
      return null;
    }
    boolean about = claims.opensWithAuthor(line) && OFFICE.matcher(line).find();
    if (about || ABOUT_AUTHOR.matcher(line).matches() || LIFE.matcher(line).matches()) {
      return new Judgement(Label.BYLINE, "says at the end who the author is");
    }
    boolean notice = NOTICE.matcher(line).matches();
    Cue cue = facts.cue();
    boolean told =
        cue != null && Weights.weak(facts) && (cue.form() == Cue.Form.START || Speech.in(line));
    if (cue != null && !told && (notice || line.length() < 100) && removed(cue.label())) {
      return new Judgement(cue.label(), cue + " at the end");
    }
    return notice ? new Judgement(Label.DISCLAIMER, "a notice at the end") : null;
  }

  private static boolean removed(Label label) {
    return label == Label.COPYRIGHT
        || label == Label.DISCLAIMER
        || label == Label.CONTACT
        || label == Label.RECRUITMENT
        || label == Label.CREDIT
        || label == Label.ADVERT;
  }
}
