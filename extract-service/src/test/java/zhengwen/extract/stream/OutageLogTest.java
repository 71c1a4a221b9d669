package zhengwen.extract.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class OutageLogTest {

  @Test
  void whatIsAwayComesAndGoesAllTheTime_itIsSaidOnceAMinuteAtMost() {
    List<String> levels = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord message) {
            levels.add(message.getLevel().getName());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(OutageLog.class.getName());
    logger.addHandler(handler);
    try {
      OutageLog outages =
          new OutageLog(org.jboss.logging.Logger.getLogger(OutageLog.class), Duration.ofMinutes(1));
      outages.over("works");
      for (int i = 0; i < 100; i++) {
        outages.report("away", null);
        outages.over("works");
      }
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(List.of("INFO", "WARN", "INFO"), levels);
  }
}
