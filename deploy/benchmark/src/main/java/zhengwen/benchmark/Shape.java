package zhengwen.benchmark;

/** What grown input is made of. */
public enum Shape {
  /** A news page with ever more paragraphs, links and pictures. */
  PAGE("<html><head><title>报</title></head><body><h1>河水上涨</h1><div class=content>", news()),
  /** Plain text, a paragraph a line. */
  TEXT("", "　　七月的雨下了三天，河水一直涨到了桥下，村里的人说这样的水多年没有见过。\n"),
  /** Plain text without any line break. */
  LINE("", "七月的雨下了三天，河水一直涨到了桥下，村里的人说这样的水多年没有见过。"),
  /** Opening brackets. */
  BRACKETS("<p>河水", "（(["),
  /** Character references. */
  REFERENCES("<p>河水", "&#27827;&amp;&nbsp;"),
  /** Question marks and readings in brackets, as damaged text has them. */
  GLOSSES("", "學(xué)?習(xí)，"),
  /** Elements inside one another. */
  NESTED("<p>河水", "<div>"),
  /** Very small elements side by side. */
  TINY("<p>河水", "<i>水</i>"),
  /** Links with glossed words in them, all in one paragraph. */
  LINKS("<p>", "<a href=x>學(xué)</a>時(shí)間(jiān)們(men)，"),
  /** Question marks, each in the place of a lost byte or not. */
  MARKS("河水上涨的消息河水上涨的消息河水上涨的消息", "?學"),
  /** Tables side by side. */
  TABLES("<p>河水", "<table><tr><td>水<td>河</table>"),
  /** Halves of characters. */
  SURROGATES("<p>河水上涨的消息河水上涨的消息河水上涨的消息", "\uD83D水"),
  /** Zero characters. */
  ZEROS("<p>河水上涨的消息河水上涨的消息河水上涨的消息", "\0水"),
  /** Lines with all that is looked for in a head. */
  CREDITS("", "2018年11月7日 08:53 来源：晨报 记者 张三 编辑：李四\n");

  private final String start;
  private final String part;

  Shape(String start, String part) {
    this.start = start;
    this.part = part;
  }

  /** Input of this shape with that many UTF-16 units, rounded up to whole parts. */
  String ofLength(int units) {
    StringBuilder grown = new StringBuilder(units + part.length()).append(start);
    while (grown.length() < units) {
      grown.append(part);
    }
    return grown.toString();
  }

  private static String news() {
    return "<p class=\"text\">　　七月的雨下了三天，河水一直涨到了<a href=\"/place/bridge.html\">桥下</a>，"
        + "村里的人说这样的水多年没有见过。&ldquo;先把粮食搬上去&rdquo;，他说。</p>\n"
        + "<div class=\"picture\"><img src=\"/images/river.jpg\" alt=\"河\"></div>\n";
  }
}
