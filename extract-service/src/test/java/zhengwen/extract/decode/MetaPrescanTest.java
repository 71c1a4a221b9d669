package zhengwen.extract.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaPrescanTest {

  private static Optional<String> label(String html) {
    return MetaPrescan.label(html.getBytes(StandardCharsets.UTF_8), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=gbk>",
        "<META CharSet = 'GBK' >",
        "<meta charset=\"gbk\"/>",
        "<meta/charset=gbk>",
        "<meta http-equiv=Content-Type content='text/html; charset=gbk'>",
        "<meta content=\"text/html;charset=gbk\" http-equiv=\"content-type\">",
        "<meta content='text/html; charset=\"gbk\"' http-equiv=content-type>",
        "<!-- <meta charset=big5> --><meta charset=gbk>",
        "<!--><meta charset=gbk>",
        "<script type='<meta charset=big5>'></script><meta charset=gbk>",
        "<a b='>' c><meta charset=gbk>",
        "<metadata charset=big5><meta name=x content='charset=big5'><meta charset=gbk>",
        "<?xml version=\"1.0\" encoding=\"gbk\"?><html>",
        "\n\n<!DOCTYPE html><meta name=author content=x><meta charset=gbk charset=big5>",
      })
  void declaration_howeverWritten_isFound(String html) {
    assertEquals(Optional.of("gbk"), label(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<meta",
        "<meta charset",
        "<meta charset='gbk",
        "<meta content='text/html; charset=gbk'>",
        "<!-- <meta charset=gbk>",
        "<body><meta charset=gbk>",
        "<?xml version='1.0'?>",
        "charset=gbk",
        "<meta http-equiv=content-type content='text/html; charset'>",
      })
  void noDeclaration_isNone(String html) {
    assertEquals(Optional.empty(), label(html));
  }

  @Test
  void declaration_behindLongComment_isFound() {
    assertEquals(
        Optional.of("gbk"), label("<!--" + "x".repeat(5000) + "--><head><meta charset=gbk>"));
  }
}
