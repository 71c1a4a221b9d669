package zhengwen.extract.metadata.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignsTest {

  private static final Signs MANY = Signs.of("版权 许可证 备案 copyright 热线");

  @Test
  void wordAnywhere_isFound() {
    assertTrue(MANY.areIn("经营许可证"));
    assertTrue(MANY.areIn("许可许可证号"));
    assertTrue(Signs.of("报道 报导").areIn("张三报导"));
  }

  @Test
  void beginningOfAWord_isNotTheWord() {
    assertFalse(MANY.areIn("许可"));
    assertFalse(MANY.areIn("版面上的权利，copyrigh"));
    assertFalse(MANY.areIn(""));
    assertFalse(Signs.of("报道 报导").areIn("报告"));
  }
}
