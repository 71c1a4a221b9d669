package zhengwen.extract.metadata.form;

import zhengwen.extract.page.Blank;

/**
 * Folds text for matching, unit by unit: full-width ASCII to half width, every blank to a space,
 * and the traditional characters that labels, outlets and surnames are written with to their
 * simplified form. Values are cut from the original, never from this form.
 */
public final class MatchForm {

  private static final String TRADITIONAL =
      "來編輯責記攝報導訊發佈時間點電轉載圖譯寫實習員見審對監製總網臺華關鍵詞標籤簽資綜"
          + "評論視頻聞號級題執筆採訪雲個們為爲於從後陳張劉楊趙黃吳孫馬羅鄭謝韓馮鄧許蘇盧蔣賈"
          + "葉閻鍾譚陸賴龔顧嚴錢湯喬龐蘭齊畢鄔鄒魯韋貝呂歐陽諸駱鮑費賀倫連龍萬單衛紀藍車項閔"
          + "應莊聶鄺簡遊嚮嶽侖農祿塗麥練戰師衝勞養鞏竇樂繆談範閆買邊譙郟慄鬱闞滿傳機構國際經"
          + "濟財體學團聯業務廳會縣區鄉鎮黨組織廣東門戶頁鏈請觀當現處選該顯瀏覽閱讀擊數錄註冊"
          + "動態瞭稱說訴據獲專欄獨終複復協調計劃畫設術運營備權屬佔勝麗僅無鐘鈴開啟啓氣戲藝樓"
          + "週誌雜刪輸訂眾衆風飛書話軍銘鴻靜紅寧暫屆歲縮臨僑兩灣亞紐約漢長慶貴瀋濱鄰閩錫揚溫"
          + "紹興餘檢聽撥幾條絡繫係讚贊頂響類庫線價貼檔傑偉強陣滬產參與變讓還過這進頭顏願館駐"
          + "驚銀隊雙離難靈預領飯齡優億債傷儲兒劇勵勢卻厲問嗎圓園場塊壓夠夢奪奮婦媽寶將尋層岡"
          + "島幣帶幫幹廢彈徑憑擁擇擔損搶擴攔敗敵斷曆歷朧榮樣殘殺毀決況淚淨減測湧溝準滅漲潔灑"
          + "災熱燈爭爾牆狀獎環療盜盡盤礎禍禮種穩積窮競節築糧糾納純結絕給統維緊繼續罰職聲肅腦"
          + "腳膽臉舊艙艱虛虧蟲補裝規親覺觸討訓診試詩詳認語誤誰課諾謀講證識議護豐負貧販貪貫貿"
          + "賓賞賠賣質購賽贏趕跡踐軌軟較輔輕輛輝輪轟辦達違遙遞遠適遺醫釋針銷鋒錯鎖鏡鐵鑑閉閣"
          + "陰階隨險隱雞霧順頓額飲駕驗魚鮮鳥蕭遲饒鳳藺叢諶鈕壽義蓮蘆貢瀘彙匯穎";

  private static final String SIMPLIFIED =
      "来编辑责记摄报导讯发布时间点电转载图译写实习员见审对监制总网台华关键词标签签资综"
          + "评论视频闻号级题执笔采访云个们为为于从后陈张刘杨赵黄吴孙马罗郑谢韩冯邓许苏卢蒋贾"
          + "叶阎钟谭陆赖龚顾严钱汤乔庞兰齐毕邬邹鲁韦贝吕欧阳诸骆鲍费贺伦连龙万单卫纪蓝车项闵"
          + "应庄聂邝简游向岳仑农禄涂麦练战师冲劳养巩窦乐缪谈范闫买边谯郏栗郁阚满传机构国际经"
          + "济财体学团联业务厅会县区乡镇党组织广东门户页链请观当现处选该显浏览阅读击数录注册"
          + "动态了称说诉据获专栏独终复复协调计划画设术运营备权属占胜丽仅无钟铃开启启气戏艺楼"
          + "周志杂删输订众众风飞书话军铭鸿静红宁暂届岁缩临侨两湾亚纽约汉长庆贵沈滨邻闽锡扬温"
          + "绍兴余检听拨几条络系系赞赞顶响类库线价贴档杰伟强阵沪产参与变让还过这进头颜愿馆驻"
          + "惊银队双离难灵预领饭龄优亿债伤储儿剧励势却厉问吗圆园场块压够梦夺奋妇妈宝将寻层冈"
          + "岛币带帮干废弹径凭拥择担损抢扩拦败敌断历历胧荣样残杀毁决况泪净减测涌沟准灭涨洁洒"
          + "灾热灯争尔墙状奖环疗盗尽盘础祸礼种稳积穷竞节筑粮纠纳纯结绝给统维紧继续罚职声肃脑"
          + "脚胆脸旧舱艰虚亏虫补装规亲觉触讨训诊试诗详认语误谁课诺谋讲证识议护丰负贫贩贪贯贸"
          + "宾赏赔卖质购赛赢赶迹践轨软较辅轻辆辉轮轰办达违遥递远适遗医释针销锋错锁镜铁鉴闭阁"
          + "阴阶随险隐鸡雾顺顿额饮驾验鱼鲜鸟萧迟饶凤蔺丛谌钮寿义莲芦贡泸汇汇颖";

  private static final char[] TABLE = table();

  private MatchForm() {}

  /** The text folded; same length. */
  public static String of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The part [start, end) of the text folded; same length as the part. */
  public static String of(CharSequence text, int start, int end) {
    String units = text.toString();
    char[] folded = new char[end - start];
    for (int at = start; at < end; at++) {
      folded[at - start] = TABLE[units.charAt(at)];
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = fold((char) unit);
    }
    for (int at = 0; at < TRADITIONAL.length(); at++) {
      table[TRADITIONAL.charAt(at)] = SIMPLIFIED.charAt(at);
    }
    return table;
  }

  private static char fold(char unit) {
    if (Blank.is(unit)) {
      return ' ';
    }
    return switch (unit) {
      case '︰', '∶', '﹕' -> ':';
      case '∕', '╱', '⁄' -> '/';
      case '‒', '–', '−', '‐', '‑' -> '-';
      case '︱', '│', '┃', '∣', '丨' -> '|';
      case '•', '‧', '・', '･', '˙' -> '·';
      case '［', '〔', '﹝' -> '[';
      case '］', '〕', '﹞' -> ']';
      default -> unit >= '！' && unit <= '～' ? (char) (unit - '！' + '!') : unit;
    };
  }
}
