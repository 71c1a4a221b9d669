package zhengwen.extract.metadata.people;

import java.util.List;
import java.util.Set;

/** Places that reports are dated from, printed right behind a name. Folded. */
public final class Places {

  private static final List<String> NAMES =
      List.of(
          "台北", "新北", "桃园", "台中", "台南", "高雄", "基隆", "新竹", "嘉义", "苗栗", "彰化", "南投", "云林", "屏东", "宜兰",
          "花莲", "台东", "澎湖", "金门", "马祖", "连江", "北京", "上海", "广州", "深圳", "香港", "澳门", "东京", "大阪", "首尔",
          "华盛顿", "纽约", "洛杉矶", "旧金山", "伦敦", "巴黎", "柏林", "莫斯科", "日内瓦", "布鲁塞尔", "曼谷", "新加坡", "雅加达",
          "吉隆坡", "河内", "新德里", "雪梨", "悉尼", "墨尔本", "温哥华", "多伦多", "渥太华", "罗马", "马德里", "维也纳", "梵蒂冈",
          "圣保罗", "芝加哥", "休士顿", "波士顿", "综合", "县市", "天津", "重庆", "武汉", "南京", "杭州", "成都", "西安", "沈阳",
          "长春", "哈尔滨", "石家庄", "太原", "济南", "青岛", "郑州", "长沙", "合肥", "南昌", "福州", "厦门", "南宁", "海口",
          "三亚", "贵阳", "昆明", "拉萨", "兰州", "西宁", "银川", "乌鲁木齐", "呼和浩特", "大连", "宁波", "苏州", "温州");

  /** Characters of most names of towns that end with what they are: 某某市. */
  private static final int SEAT = 3;

  private static final Set<String> PROVINCES =
      Set.of(
          "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
          "湖南", "广东", "广西", "海南", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "台湾",
          "中国香港", "中国澳门", "中国台湾");

  private Places() {}

  /** Whether the text is one of them. */
  public static boolean isKnown(String text) {
    return NAMES.contains(text);
  }

  /** Whether the text is a place or a province, as networks print where an author posted. */
  public static boolean isKnownOrProvince(String text) {
    return isKnown(text) || PROVINCES.contains(text);
  }

  /** The text without the place it ends with. */
  static String without(String text) {
    boolean county = text.length() > 4 && (text.endsWith("县") || text.endsWith("市"));
    String bare = county ? text.substring(0, text.length() - 1) : text;
    for (String place : NAMES) {
      if (county && bare.endsWith(place) && bare.length() > place.length() + 1) {
        return bare.substring(0, bare.length() - place.length());
      }
      if (text.length() > place.length() + 1 && text.endsWith(place)) {
        return text.substring(0, text.length() - place.length());
      }
    }
    boolean seat = text.length() > 4 && "市县州埠".indexOf(text.charAt(text.length() - 1)) >= 0;
    return seat ? text.substring(0, text.length() - SEAT) : text;
  }
}
