import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Writes HanLP's dictionaries as tab-separated lines: {@code W word frequency}, {@code B word word
 * frequency} for two words in a row, {@code F name} for foreign names in Chinese characters.
 */
public class ExportWordPairs {

  public static void main(String[] args) throws Exception {
    try (PrintStream out = new PrintStream(new FileOutputStream(args[0]), false, "UTF-8")) {
      DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
      String[] words = new String[core.size()];
      new Walk(core).words((word, value) -> words[value] = word);
      for (int i = 0; i < words.length; i++) {
        out.println("W\t" + words[i] + "\t" + core.getValueAt(i).totalFrequency);
      }
      CoreBiGramTableDictionary.getBiFrequency("中国", "人民"); // loads the table
      int[] start = (int[]) field(CoreBiGramTableDictionary.class, "start");
      int[] pair = (int[]) field(CoreBiGramTableDictionary.class, "pair");
      for (int i = 0; i + 1 < start.length; i++) {
        for (int k = start[i]; k < start[i + 1]; k++) {
          out.println("B\t" + words[i] + "\t" + words[pair[2 * k]] + "\t" + pair[2 * k + 1]);
        }
      }
      TranslatedPersonDictionary.containsKey("汉森");
      DoubleArrayTrie<?> names = (DoubleArrayTrie<?>) field(TranslatedPersonDictionary.class, "trie");
      new Walk(names).words((name, value) -> out.println("F\t" + name));
    }
  }

  private static Object field(Class<?> owner, String name) throws Exception {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  /** All words of a double-array trie, which has no iterator of its own. */
  private static final class Walk {
    private final int[] base;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    Walk(DoubleArrayTrie<?> trie) {
      base = trie.getBase();
      int[] check = trie.getCheck();
      for (int place = 1; place < Math.min(base.length, check.length); place++) {
        if (check[place] > 0) {
          children.computeIfAbsent(check[place], key -> new ArrayList<>()).add(place);
        }
      }
    }

    void words(ObjIntConsumer<String> consumer) {
      walk(base[0], "", consumer);
    }

    private void walk(int from, String word, ObjIntConsumer<String> consumer) {
      for (int place : children.getOrDefault(from, List.of())) {
        if (place != from) {
          walk(base[place], word + (char) (place - from - 1), consumer);
        } else if (base[place] < 0) {
          consumer.accept(word, -base[place] - 1);
        }
      }
    }
  }
}
