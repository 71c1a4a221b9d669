package zhengwen.extract.repair;

import java.util.Set;

/**
 * What a middle dot stands behind although no foreign name does: in book titles classics of which a
 * part is named and tunes that poems were written to, in brackets the age of an author; by general
 * knowledge.
 */
final class DottedTitles {

  private static final int LONGEST_TITLE = 8;

  private static final Set<String> TITLES =
      Set.of(
          ("诗经 论语 孟子 庄子 荀子 墨子 老子 左传 史记 汉书 后汉书 三国志 晋书 周易 易经 尚书 礼记 国语 楚辞 吕氏春秋 淮南子 战国策 "
                  + "韩非子 列子 管子 孙子兵法 大雅 小雅 资治通鉴 旧唐书 新唐书 宋史 明史 清史稿 子夜吴歌 道德经 黄帝内经 世说新语 "
                  + "念奴娇 水调歌头 满江红 沁园春 西江月 浪淘沙 菩萨蛮 蝶恋花 虞美人 临江仙 鹧鸪天 浣溪沙 清平乐 如梦令 卜算子 采桑子 "
                  + "渔家傲 青玉案 水龙吟 贺新郎 永遇乐 声声慢 雨霖铃 八声甘州 江城子 鹊桥仙 减字木兰花 木兰花 忆秦娥 忆江南 长相思 "
                  + "点绛唇 踏莎行 定风波 破阵子 南乡子 生查子 醉花阴 一剪梅 武陵春 谢池春 少年游 苏幕遮 扬州慢 钗头凤 摸鱼儿 桂枝香 "
                  + "望海潮 六州歌头 天净沙 山坡羊 水仙子 蟾宫曲 折桂令 清江引 诉衷情 相见欢 乌夜啼 玉楼春 柳梢青 好事近 十六字令 "
                  + "满庭芳 御街行 唐多令 太常引 朝中措 丑奴儿 眼儿媚 阮郎归 兰陵王 齐天乐")
              .split(" ", -1));

  private static final Set<String> AGES =
      Set.of("唐 宋 元 明 清 汉 晋 魏 隋 南宋 北宋 东汉 西汉 东晋 西晋 五代 后唐 南唐 民国 三国 先秦 战国 春秋 近代 现代 当代".split(" ", -1));

  private DottedTitles() {}

  /** Whether one of several poems of a title is meant, as in 其一. */
  private static boolean isNumbered(CharSequence line, int at) {
    return line.charAt(at) == '其'
        && at + 1 < line.length()
        && "一二三四五六七八九十".indexOf(line.charAt(at + 1)) >= 0;
  }

  /** Whether the mark stands behind such words alone, and not before the closing sign. */
  static boolean isDot(CharSequence line, int mark, Simplified simplified) {
    if (mark + 1 >= line.length() || !Han.is(line.charAt(mark + 1))) {
      return false;
    }
    StringBuilder title = new StringBuilder();
    for (int at = mark - 1; at >= 0 && title.length() <= LONGEST_TITLE; at--) {
      char c = line.charAt(at);
      if (c == '《' || c == '〈') {
        return isNumbered(line, mark + 1) || TITLES.contains(title.reverse().toString());
      }
      if (Gloss.isOpening(c)) {
        return AGES.contains(title.reverse().toString());
      }
      title.append(simplified.of(c));
    }
    return false;
  }
}
