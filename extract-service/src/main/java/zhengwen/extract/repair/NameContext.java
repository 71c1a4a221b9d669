package zhengwen.extract.repair;

/** What stands around a foreign name: titles, its original in brackets, or a question. */
final class NameContext {

  /** Characters that titles and callings end in. */
  private static final String TITLES = "长相臣家员手人者授帅官星使王士练理裁席统师书军";

  /** Behind a question these would say who answers it. */
  private static final String[] SAYING = {"说", "表示", "指出", "认为", "今天", "将", "率"};

  private static final String[] OF_NAMES = {"先生", "女士", "小姐", "教授", "博士", "一行", "夫妇", "（", "("};

  private static final String[] ASKING = {
    "谁", "你", "您", "吗", "呢", "哪", "怎", "吧", "啥", "什么", "多少", "是否", "难道", "为何", "如何", "何时", "几"
  };

  private static final String BORDERS = "，。；：！？、,.;:!“”‘’「」";

  private static final int SHORTEST_PART = 2;
  private static final int LONGEST_PART = 8;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_CLAUSE = 60;

  private final CharSequence line;
  private final Simplified simplified;

  NameContext(CharSequence line, Simplified simplified) {
    this.line = line;
    this.simplified = simplified;
  }

  /** Whether the name is followed by its original in brackets: two words in capitals. */
  boolean isExplained(int mark) {
    int at = mark + 1;
    int limit = Math.min(line.length(), at + LONGEST_NAME);
    while (at < limit && (Han.is(line.charAt(at)) || LostByte.isMark(line.charAt(at)))) {
      at++;
    }
    if (at >= line.length() || !Gloss.isOpening(line.charAt(at))) {
      return false;
    }
    int word = capitalised(at + 1);
    return word > at + 1
        && word < line.length()
        && line.charAt(word) == ' '
        && capitalised(word + 1) > word + 1;
  }

  /** The offset behind a capital and the letters and stops after it, or the same offset. */
  private int capitalised(int start) {
    int at = start;
    if (at < line.length() && Character.isUpperCase(line.charAt(at))) {
      do {
        at++;
      } while (at < line.length()
          && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '.'));
    }
    return at;
  }

  /** Whether a title may stand in front of the part that ends at the mark. */
  boolean isTitled(int mark) {
    for (int at = mark - 1 - SHORTEST_PART; at >= 0 && at >= mark - 1 - LONGEST_PART; at--) {
      char c = line.charAt(at);
      if (TITLES.indexOf(simplified.of(c)) >= 0) {
        return true;
      }
      if (!Han.is(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether behind the part that begins at the mark the sentence goes on as behind a name. */
  boolean isFollowed(int mark) {
    return isFollowed(mark, OF_NAMES) || isSaying(mark);
  }

  /** Whether what is said by the one named at the mark follows. */
  boolean isSaying(int mark) {
    return isFollowed(mark, SAYING);
  }

  private boolean isFollowed(int mark, String[] words) {
    int last = Math.min(line.length(), mark + 1 + LONGEST_PART);
    for (int at = mark + 1 + SHORTEST_PART; at < last; at++) {
      for (String word : words) {
        if (is(word, at)) {
          return true;
        }
      }
      if (!Han.is(line.charAt(at))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause in front of the mark asks something. */
  boolean isAsked(int mark) {
    for (int at = mark - 1; at >= 0 && at >= mark - LONGEST_CLAUSE; at--) {
      if (BORDERS.indexOf(line.charAt(at)) >= 0) {
        return false;
      }
      for (String word : ASKING) {
        if (is(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean is(String word, int at) {
    if (at + word.length() > line.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (simplified.of(line.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
