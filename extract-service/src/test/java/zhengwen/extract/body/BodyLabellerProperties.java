package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyLabellerProperties {

  @Property(tries = 300)
  void labelling_ofAnyLines_coversEveryUnitOnce(@ForAll("pages") List<String> lines) {
    Sample sample = Sample.text(lines.toArray(String[]::new));
    int units = sample.page.blocks().stream().mapToInt(block -> block.text().length()).sum();
    int covered = sample.spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    assertEquals(units, covered);
  }

  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> words =
        Arbitraries.of(
            "来源：",
            "责任编辑：王五",
            "（",
            "）",
            "【",
            "】",
            "图",
            "摄",
            "记者",
            "。",
            "，",
            ">>",
            "<p",
            "相关阅读",
            "山水之间",
            "2020-01-02",
            "“",
            "a",
            " ",
            "……");
    return words.list().ofMaxSize(12).map(parts -> String.join("", parts)).list().ofMaxSize(20);
  }
}
