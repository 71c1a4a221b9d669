package zhengwen.extract.metadata.people;

import java.util.Set;

/** Chinese surnames, in the folded (simplified) form: those of common use and of the old lists. */
final class Surnames {

  private static final String SINGLE =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
          + "云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常"
          + "乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
          + "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍"
          + "虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁"
          + "荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
          + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙"
          + "池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农"
          + "温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东"
          + "欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红"
          + "游竺权逯盖益桓仉督岳帅缑亢况郈琴商牟佘佴伯赏墨哈谯笪阳佟言福鹿付代肖闫丛覃植苟迟"
          + "位战门原鲜尉栗苑信藏但茆邸仝种展初海闪修綦线敬由冼区麦邝岩宛税补风禤佀买虎才仓禚"
          + "隋生亓占晋介员英南蒿谌朴楚奉妥巨粟过令甯塔母揭衣续贵揣斯兰冶涂练庹郄尧乾迮巍肇逢"
          + "菅戢闾凡撒帖朗户仵敏隽冮辜拜刑庆雒候库降暢臺丘畅尕鄢";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯", "轩辕",
          "端木", "南宫", "独孤", "西门", "申屠", "公羊", "澹台", "闻人", "赫连", "百里", "呼延", "范姜", "张简", "张廖", "欧李",
          "钟离", "鲜于", "第五", "完颜", "拓跋", "左丘", "梁丘", "单于", "万俟", "淳于", "太史", "公冶", "濮阳", "仲孙", "贺兰",
          "纳兰", "叶赫", "爱新");

  /** Borne by more than one in a thousand; taken from the list above. */
  private static final String COMMON =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
          + "陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤高";

  private Surnames() {}

  /** Whether the folded name starts with one of the most common surnames. */
  static boolean isCommon(CharSequence name) {
    return name.length() > 0 && COMMON.indexOf(name.charAt(0)) >= 0;
  }

  /** Units of the surname that the folded name starts with; 0 if it starts with none. */
  static int length(CharSequence name) {
    if (name.length() >= 3 && COMPOUND.contains(name.subSequence(0, 2).toString())) {
      return 2;
    }
    return name.length() > 0 && SINGLE.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
  }
}
