import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.io.PrintStream;
import java.io.FileOutputStream;
import java.lang.reflect.Field;
import java.util.*;
public class ExportWordPairs {
  static int[] base, check; static String[] words; static Map<Integer, List<Integer>> children = new HashMap<>();
  public static void main(String[] a) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(a[0]), false, "UTF-8");
    DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    base = trie.getBase(); check = trie.getCheck(); words = new String[trie.size()];
    int size = Math.min(base.length, check.length);
    for (int p = 1; p < size; p++) if (check[p] > 0) children.computeIfAbsent(check[p], k -> new ArrayList<>()).add(p);
    walk(base[0], new StringBuilder());
    for (int i = 0; i < words.length; i++)
      if (words[i] != null) out.println("W\t" + words[i] + "\t" + trie.getValueAt(i).totalFrequency);
      else System.err.println("no word " + i);
    CoreBiGramTableDictionary.getBiFrequency("中国", "人民");
    int[] start = field("start"), pair = field("pair");
    for (int i = 0; i + 1 < start.length; i++)
      for (int k = start[i]; k < start[i + 1]; k++)
        out.println("B\t" + words[i] + "\t" + words[pair[2 * k]] + "\t" + pair[2 * k + 1]);
    out.close();
  }
  static int[] field(String n) throws Exception { Field f = CoreBiGramTableDictionary.class.getDeclaredField(n); f.setAccessible(true); return (int[]) f.get(null); }
  static void walk(int b, StringBuilder s) {
    for (int p : children.getOrDefault(b, List.of())) {
      if (p == b && base[p] < 0) { words[-base[p] - 1] = s.toString(); continue; }
      if (p == b) continue;
      s.append((char) (p - b - 1)); walk(base[p], s); s.setLength(s.length() - 1);
    }
  }
}
