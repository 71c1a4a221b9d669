package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineStyleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "color:red; DISPLAY : None;",
        "ddisplay:\nnone",
        "visibility:hidden"
      })
  void hiding(String style) {
    assertTrue(InlineStyle.hides(style));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "display:block", "dis", "visibility:", "display:no"})
  void notHiding(String style) {
    assertFalse(InlineStyle.hides(style));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-weight:bold",
        "font-weight: 600",
        "x:y;Font-Weight : 9 00;",
        "font-weight:bolder"
      })
  void bold(String style) {
    assertTrue(InlineStyle.isBold(style));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "font-weight:normal", "font-weight:500", "font-weight:60", "font-weight:"})
  void notBold(String style) {
    assertFalse(InlineStyle.isBold(style));
  }
}
