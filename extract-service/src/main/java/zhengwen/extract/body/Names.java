package zhengwen.extract.body;

import java.util.Set;

/** Whether a few characters may be the name of a person, or several such names. */
final class Names {

  /** The surnames of well over nine tenths of all Chinese, folded. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
          + "谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安"
          + "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管"
          + "柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边"
          + "卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼"
          + "盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊"
          + "阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "范姜", "张简", "端木", "南宫",
          "夏侯");

  private static final String BETWEEN = "、,/&;|·+和";

  private Names() {}

  /** Whether the folded text is one name or several with the usual signs or spaces between them. */
  static boolean only(CharSequence folded) {
    int names = 0;
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && !between(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (!one(folded.subSequence(at, end).toString())) {
          return false;
        }
        names++;
      }
      at = end + 1;
    }
    return names > 0 && names <= 8;
  }

  /** Whether the folded text may be one person's name. */
  static boolean one(String folded) {
    int length = folded.length();
    if (length < 2 || length > 4 || !folded.chars().allMatch(Character::isIdeographic)) {
      return false;
    }
    return COMPOUND.contains(folded.substring(0, 2))
        ? length > 2
        : length < 4 && SURNAMES.indexOf(folded.charAt(0)) >= 0;
  }

  private static boolean between(char unit) {
    return unit == ' ' || unit == '\u3000' || BETWEEN.indexOf(unit) >= 0;
  }
}
