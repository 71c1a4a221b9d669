package zhengwen.extract.metadata.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.extract.metadata.form.MatchForm;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2018年11月07日08:53 => 2018-11-07T08:53",
        "2018年11月7日 8:53 => 2018-11-07T08:53",
        "2018-11-07 08:53:09 => 2018-11-07T08:53:09",
        "2018/11/7 08:53 => 2018-11-07T08:53",
        "2018.11.07 08:53 => 2018-11-07T08:53",
        "2018-11-0708:53 => 2018-11-07T08:53",
        "２０１８年１１月０７日　０８：５３ => 2018-11-07T08:53",
        "2018-11-07T08:53:00+08:00 => 2018-11-07T08:53+08:00",
        "2018-11-07T00:53:00Z => 2018-11-07T00:53Z",
        "2018-11-07T00:53:00.000Z => 2018-11-07T00:53Z",
        "2018年11月07日 星期三 08:53 => 2018-11-07T08:53",
        "2018-11-07（三）08:53 => 2018-11-07T08:53",
        "2018年11月07日 上午8:53 => 2018-11-07T08:53",
        "2018年11月07日 下午 3:05 => 2018-11-07T15:05",
        "2018/11/07 PM 03:05 => 2018-11-07T15:05",
        "2018/11/07 03:05 PM => 2018-11-07T15:05",
        "2018年11月7日 晚上10時30分 => 2018-11-07T22:30",
        "2018年11月7日 凌晨0:30 => 2018-11-07T00:30",
        "2018年11月7日 中午12:10 => 2018-11-07T12:10",
        "2018年11月7日20时15分 => 2018-11-07T20:15",
        "2018年11月7日20点15分33秒 => 2018-11-07T20:15:33",
        "2018-11-07 | 08:53 => 2018-11-07T08:53",
        "08:53 2018-11-07 => 2018-11-07T08:53",
        "2012年12月10日, 格林尼治标准时间10:41 => 2012-12-10T10:41Z",
        "2018-11-07 08:53 HKT => 2018-11-07T08:53+08:00",
        "發佈時間：08:53 2018-11-07 HKT => 2018-11-07T08:53",
        "3:05pm 07/11/2018 => 2018-11-07T15:05",
        "11/7/2018, 3:05:44 PM => 2018-11-07T15:05:44",
        "07/11/2018, 15:05:44 => 2018-11-07T15:05:44",
        "Wed Nov 07 15:05:44 CST 2018 => 2018-11-07T15:05:44+08:00",
        "Nov 7 Wed 2018 08:53 => 2018-11-07T08:53",
        "2018-11-07 08:53 GMT+8 => 2018-11-07T08:53+08:00",
        "2018-11-07 08:53 UTC+08:00 => 2018-11-07T08:53+08:00",
        "Nov 7, 2018 08:53 => 2018-11-07T08:53",
        "7 November 2018 08:53 => 2018-11-07T08:53",
        "Wed, 07 Nov 2018 08:53:00 +0800 => 2018-11-07T08:53+08:00",
        "2020-10-10 09:08:07.123 => 2020-10-10T09:08:07",
        "18-11-07 08:53 => 2018-11-07T08:53",
        "2018 / 11 / 07 => 2018-11-07",
        "2018年11月07日 => 2018-11-07",
        "二〇一八年十一月七日 => 2018-11-07",
        "二○二〇年十月二十一日 => 2020-10-21",
        "民國107年11月7日 => 2018-11-07",
        "107-11-07 => 2018-11-07",
        "2018年11月7日 来源 => 2018-11-07"
      })
  void date_inThisForm_isRead(String printed, String expected) {
    PrintedDate date = DateReader.read(MatchForm.of(printed)).get(0);
    assertEquals(expected, shown(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "11月7日 08:53 => --11-07T08:53",
        "8月6日电 => --08-06",
        "11-07 08:53 => --11-07T08:53",
        "09-3022:46 => --09-30T22:46"
      })
  void dateWithoutYear_isRead_asOne(String printed, String expected) {
    PrintedDate date = DateReader.read(MatchForm.of(printed)).get(0);
    assertTrue(!date.hasYear());
    assertEquals(expected, "--" + shown(date).substring(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年13月7日",
        "2018-02-30",
        "139-107",
        "3-2",
        "1.2.3",
        "2018-20",
        "010-82612286",
        "比分3:2",
        "第12-15版",
        "",
        "12345678901"
      })
  void numbersThatAreNoDay_areNotRead(String printed) {
    assertTrue(DateReader.read(MatchForm.of(printed)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "20181107085300 => 2018-11-07",
        "20181107 => 2018-11-07",
        "1541551980 => 2018-11-07T08:53+08:00",
        "1541551980000 => 2018-11-07T08:53+08:00",
        "2018-11-07 08:53 => 2018-11-07T08:53"
      })
  void declaredDate_inThisForm_isRead(String declared, String expected) {
    assertEquals(expected, shown(DateReader.declared(declared)));
  }

  @Test
  void declaredText_withoutYear_isNoDate() {
    assertNull(DateReader.declared("11-07 08:53"));
  }

  @Test
  void severalDates_areRead_inOrder() {
    String text = "2018-11-07 08:53 更新：2018-11-08 09:00";
    assertEquals(
        "[2018-11-07T08:53, 2018-11-08T09:00]",
        DateReader.read(text).stream().map(DateReaderTest::shown).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "昨天 22:46 => 2018-11-06T22:46",
        "前天 08:01 => 2018-11-05T08:01",
        "今天 08:01 => 2018-11-07T08:01",
        "3小时前 => 2018-11-07",
        "13 小時前 => 2018-11-06",
        "2天前 => 2018-11-05",
        "5分钟前 => 2018-11-07",
        "刚刚 => 2018-11-07",
        "半小时前 => 2018-11-07",
        "1周前 => 2018-10-31"
      })
  void relativeDate_countsFromNow(String printed, String expected) {
    LocalDateTime now = LocalDateTime.of(2018, 11, 7, 12, 0);
    assertEquals(expected, shown(RelativeDate.read(MatchForm.of(printed), now)));
  }

  @Test
  void leapDay_inCommonYear_isNone() {
    PrintedDate leap = DateReader.read("2月29日").get(0);
    assertNull(leap.inYear(2019));
    assertEquals("2020-02-29", leap.inYear(2020).day().toString());
  }

  private static String shown(PrintedDate date) {
    String time = date.time() == null ? "" : "T" + date.time();
    return date.day() + time + (date.zone() == null ? "" : date.zone());
  }
}
