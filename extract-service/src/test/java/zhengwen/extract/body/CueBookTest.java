package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CueBookTest {

  private static final CueBook CUES = new CueBook();

  @Test
  void menuBetweenBars_evenIfItEndsLikeACaption_isNavigation() {
    assertEquals(Label.NAVIGATION, CUES.find("首页|网站地图").label());
  }

  @Test
  void captionWithABar_isStillACaption() {
    assertEquals(Label.CAPTION, CUES.find("图|村口的老槐树").label());
  }
}
