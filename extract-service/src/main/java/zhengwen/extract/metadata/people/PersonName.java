package zhengwen.extract.metadata.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text is somebody's name. All texts are folded ({@code MatchForm}).
 *
 * <p>A Chinese name has a surname and one or two given characters (two surnames make four); names
 * of other languages are joined by a dot (阿迪力·买买提) or Latin. A name never ends as an outlet or an
 * office does.
 */
public final class PersonName {

  /** Words that are no name and no part of one; a name never starts with one of them. */
  private static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              ("题图 封面 头图 配图 记者 简介 易信 微信 微博 人人 豆瓣 开心 易网 空间 朋友 作者 编辑 通讯 报道 报导 摄影 本报 本网 本刊 "
                      + "本站 综合 整理 新闻 中心 来源 责任 责编 编译 翻译 校对 审核 来自 佚名 未知 匿名 网络 网友 无名 转载 "
                      + "原创 小编 管理员 化名 笔名 全文 上接 下转 图文 文图 文字 图片 资料 视频 音频 完毕 未完 待续 供图 供稿"
                      + " 实习 特约 首席 见习 采写 采访 执笔 撰文 撰稿 统筹 策划 监制 出品 制片 主编 总编 值班 美编 排版 设计"
                      + " 不详 暂无 以上 以下 如图 下图 上图 左图 右图 图为 相关 更多 首页 上页 下页 返回 打印 关闭 评论 分享"
                      + " 举报 收藏 关注 点击 查看 原标题 时间 日期 字号 北京 上海 天津 重庆 广州 深圳 香港 台北 台中 台南 高"
                      + "雄 新北 桃园 新竹 嘉义 屏东 花莲 台东 宜兰 基隆 苗栗 彰化 南投 云林 澎湖 金门 南京 杭州 武汉 成都 西"
                      + "安 沈阳 长沙 郑州 济南 青岛 大连 厦门 福州 昆明 贵阳 兰州 海口 三亚 南宁 合肥 太原 东京 华盛顿 巴黎 "
                      + "伦敦 首尔 全国 国际 社会 财经 娱乐 体育 生活 地方 政治 即时 华文 安全 平安 海外 国内 东方 南方 北方 "
                      + "时报 日报 晚报 晨报 都市 商报 新华 法制 经济 时政 和平 高清 全图 成图 解读 解说 解放 温馨 常见 白皮 "
                      + "方面 方法 方案 时候 通知 通过 关于 关键 那么 那些 经过 经常 向着 于是 应当 应该 对于 终于 计划 管理 "
                      + "房产 金融 金额 严重 严格 高度 强调 明确 明天 明日 成为 成立 全面 全部 全新 国家 文章 文化 文件 广告 "
                      + "公告 公开 辛苦 感谢 任何 何时 何以 支持 支部 包括 都是 都有 居民 居然 干部 习近 易中 双方 双语 别人 别处 单位 "
                      + "单独 党员 党委 马上 向来 从此 从而 商业 商品 生产 安排 花絮 花边 路透 法新 美联 共同社 塔斯 华社 东网"
                      + " 充满 危机 能够 空军 海军 路人 车主 宫廷 红网 年度 言论 幸福 幸运 乐观 乐园 温度 冷静 利用 利益 原因"
                      + " 原来 原文 信息 信任 印刷 印象 初步 展示 展开 种种 由于 南海 英国 美国 法国 德国 俄国 日本 韩国 查询"
                      + " 查阅")
                  .split(" ")));

  /** Words that parents choose too: 李新华, 张和平. */
  private static final Set<String> GIVEN =
      Set.of("新华", "和平", "解放", "东方", "云林", "平安", "华文", "成立", "金华");

  /** What the last character of an outlet, an office or a rank is. */
  private static final String LAST = "网报社台局部委站厅署院所司团队组处室科课县市省区镇乡村州校系馆厂店行会办党号版刊库";

  private static final Pattern BODY =
      Pattern.compile(
          "公司|集团|中心|频道|客户端|新闻|日报|晚报|晨报|时报|杂志|周刊|电视|广播|大学|学院|中学|小学|研究|协会"
              + "|政府|办公|委员|法院|公安|派出|编辑|记者|作者|通讯|报道|部门|工作|专栏|专题|观察|快讯|公众|微信|微博|论坛"
              + "|传媒|媒体|出版|联合|联盟|基金|银行|证券|科技|财经|娱乐|体育|资讯|在线|平台|热线|要闻|综合|原创|转载");

  private static final Pattern HAN = Pattern.compile("[\\u3400-\\u9fff\\u3007]{2,4}");

  private static final Pattern DOTTED =
      Pattern.compile("[\\u3400-\\u9fffA-Z]{1,8}(?:[·.][\\u3400-\\u9fffA-Z]{1,10}){1,3}");

  private static final Pattern MIXED = Pattern.compile("[A-Z][a-z]{1,9} ?[\\u3400-\\u9fff]");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^www\\.|\\.(?:com|cn|net|org|hk|tw|mo|sg|my|tv|cc)$");

  /** Offices printed before a foreign name. */
  private static final Pattern TITLED =
      Pattern.compile("[市州省国长]长|总统|总理|首相|主席|部长|大臣|议员|教授|博士|先生|女士|总裁|局长|球员|队长|教练");

  private static final Pattern LATIN =
      Pattern.compile("[A-Z][A-Za-z'.-]{0,20}(?: [A-Z][A-Za-z'.-]{0,20}){1,3}");

  private static final Pattern PEN =
      Pattern.compile("[\\u3400-\\u9fffA-Za-z0-9·_-]{2,12}|[A-Za-z][A-Za-z0-9 .'_-]{1,24}");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)admin\\w*|administrator|root|null|none|undefined|unknown|editor|author|test|user|guest|n/?a"
              + "|(?:网络|本站|本网|本报|互联网|系统)?(?:未知|佚名|匿名|管理员|整理|编辑|转载|原创|综合|网络|小编|网友)(?:整理|编辑|转载)?"
              + "|[A-Z]{0,4}[0-9]{2,}|.{0,4}(?:小编|管理员)|无|暂无|不详|责编|(?:on|at|in|from|posted|updated|for|the) .*|name|news|web|system|edit|copy|.*@.*");

  private PersonName() {}

  /** Whether the text can only be read as a name: of known form, with a known surname. */
  public static boolean isStrict(String text) {
    if (HAN.matcher(text).matches()) {
      return isChinese(text);
    }
    return isMixed(text)
        || DOTTED.matcher(text).matches()
            && text.length() <= 20
            && !ADDRESS.matcher(text).find()
            && !TITLED.matcher(text).find()
            && !isOrganization(text);
  }

  /** A given name in Latin script before a surname: Leo陈. */
  private static boolean isMixed(String text) {
    int last = text.length() - 1;
    return MIXED.matcher(text).matches() && Surnames.isCommon(text.substring(last));
  }

  /** Whether the text is a name where a label says that a name follows; pen names included. */
  public static boolean isLabelled(String text) {
    return isStrict(text)
        || ((PEN.matcher(text).matches() || LATIN.matcher(text).matches())
            && !isPlaceholder(text)
            && !isOrganization(text)
            && !startsWithWord(text)
            && text.chars().anyMatch(Character::isLetter));
  }

  /** Whether the text is a full name in Latin script or one joined by a dot. */
  public static boolean isForeign(String text) {
    return (LATIN.matcher(text).matches() || DOTTED.matcher(text).matches())
        && !ADDRESS.matcher(text).find()
        && !isPlaceholder(text)
        && !isOrganization(text);
  }

  /** Whether the name starts with one of the surnames that most people bear. */
  public static boolean hasCommonSurname(String name) {
    return Surnames.isCommon(name);
  }

  /** Whether the text names an outlet, an office or a firm by its last characters. */
  public static boolean isOrganization(String text) {
    return text.isEmpty()
        || LAST.indexOf(text.charAt(text.length() - 1)) >= 0
        || BODY.matcher(text).find();
  }

  /** Whether the text stands where a name should but says that there is none. */
  public static boolean isPlaceholder(String text) {
    return PLACEHOLDER.matcher(text).matches();
  }

  private static boolean isChinese(String text) {
    int surname = Surnames.length(text);
    int given = text.length() - surname;
    boolean twoSurnames =
        text.length() == 4
            && surname == 1
            && Surnames.isCommon(text)
            && Surnames.isCommon(text.substring(1));
    boolean form = surname > 0 && (given == 1 || given == 2 || twoSurnames);
    String last = text.substring(text.length() - 2);
    return form
        && !startsWithWord(text)
        && (!WORDS.contains(last) || (text.length() == 3 && GIVEN.contains(last)))
        && (text.length() < 4 ? !endsAsOffice(text) : !isOrganization(text));
  }

  /** Short names may end in 行 or 部 by chance; only what outlets end in counts there. */
  private static boolean endsAsOffice(String text) {
    return "网报社局厅署县镇乡省版刊台组".indexOf(text.charAt(text.length() - 1)) >= 0
        && !(text.length() == 3 && text.endsWith("台"));
  }

  private static boolean startsWithWord(String text) {
    return (text.length() >= 2 && WORDS.contains(text.substring(0, 2)))
        || (text.length() >= 3 && WORDS.contains(text.substring(0, 3)));
  }
}
