package zhengwen.chaos.plan;

import java.util.List;
import java.util.Random;

/** Made-up pages: articles that are sound, and pages that are none. */
final class Pages {
  private static final List<String> PLACES =
      List.of("青湖市", "石桥镇", "望川县", "临湖区", "云头乡", "马家湾村", "东江码头", "北山林场");
  private static final List<String> PEOPLE =
      List.of("工程师钱慕川", "校长孟怀远", "船长丁守仁", "研究员方若谷", "社长马春梅", "居民周桂兰");
  private static final List<String> DEEDS =
      List.of(
          "把闲置多年的旧仓库改成了对所有人开放的阅览室",
          "和邻居们一起清理了河道里堆积的树枝与淤泥",
          "用三个月时间走访了附近的七个村庄并记下了见闻",
          "在会议上说明了今年道路维修的计划和费用来源",
          "请来技术人员讲解怎样在少雨的年份保住收成",
          "带着学生们种下了一百二十棵本地的树苗");
  private static final List<String> ENDS =
      List.of(
          "这件事并不容易，但结果让大家满意。",
          "参加的人比去年多了将近一倍。",
          "他说，明年还要接着做下去。",
          "有关部门表示，将继续提供支持。",
          "附近的居民对此有不同的看法，讨论仍在继续。");

  private final Random random;

  Pages(Random random) {
    this.random = random;
  }

  /** An article of some 300 to 2,000 characters; number and revision make it unlike any other. */
  String article(int number, int revision) {
    String title = "%s纪事第%d篇：%s".formatted(any(PLACES), number, any(DEEDS).substring(0, 12));
    StringBuilder page = new StringBuilder(4096);
    page.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("_望川新闻网</title></head><body><ul><li><a href=\"/\">首页</a></li>")
        .append("<li><a href=\"/news\">要闻</a></li></ul><h1>")
        .append(title)
        .append(
            "</h1><div class=\"info\">2021-0%d-1%d 09:%d 来源：青湖日报</div><div>"
                .formatted(1 + number % 9, number % 10, 10 + number % 50));
    int paragraphs = 4 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      page.append("<p>　　").append(paragraph(number, revision, i)).append("</p>\n");
    }
    return page.append("<p>（责任编辑：邵文岚）</p></div><p>版权所有</p></body></html>").toString();
  }

  private String paragraph(int number, int revision, int index) {
    return "在%s，%s%s。%s第%d号记录的第%d次修订第%d段到此为止。"
        .formatted(
            any(PLACES), any(PEOPLE), any(DEEDS), any(ENDS), number, revision + 1, index + 1);
  }

  /** A page that holds no Chinese article. */
  String poison(int number) {
    return switch (random.nextInt(3)) {
      case 0 ->
          "<html><body><p>Entry %d. This page has no Chinese text at all, only English words."
                  .formatted(number)
              + "</p></body></html>";
      case 1 -> "<html><body><!-- %d --><div>   </div></body></html>".formatted(number);
      default -> "<div>".repeat(60_000) + number;
    };
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
