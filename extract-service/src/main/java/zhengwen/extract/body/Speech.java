package zhengwen.extract.body;

import java.util.regex.Pattern;

/** What somebody says is reported, whatever words are in it. */
final class Speech {

  private static final Pattern SAID =
      Pattern.compile(
          "[\\u4e00-\\u9fff](?:说|表示|指出|坦言|介绍|透露|认为|强调|受访时称|告诉记者|呼吁|呼籲|提醒|建议|建議)[,:].*[。\"]");

  private Speech() {}

  /** Whether a folded line reports it. */
  static boolean in(String line) {
    return SAID.matcher(line).find();
  }
}
