package zhengwen.up;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhengwen.DatabasesFound;

/** The built services as processes: what is posted comes out, and no process is left behind. */
class UpTest {
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(40);
  private static final String PAGE =
      "<html><head><title>石桥镇修好老水车</title></head><body><h1>石桥镇修好老水车</h1>"
          + "<p>2021-03-05 09:10 来源：青湖日报</p>"
          + "<p>　　石桥镇的匠人们用了两个月时间，修好了镇口停转多年的老水车。</p>"
          + "<p>　　镇上的老人说，小时候常在水车旁边玩耍，如今又听到了流水声。</p>"
          + "<p>　　修理所用的木料都来自附近的林场，费用由居民们自愿捐出。</p></body></html>";

  @TempDir private Path temporary;

  @ParameterizedTest
  @MethodSource("zhengwen.DatabasesFound#kinds")
  void articlesArePostedFetchedRejected_andKeptOverRestarts(String database) throws Exception {
    Path data = temporary.resolve("data");
    int offset = Launcher.freePortOffset();
    String posted;
    String fetched;
    String rejected;
    String mended;
    List<ProcessHandle> processes;
    try (Site site = new Site(PAGE);
        Launcher up =
            Launcher.up(data, offset, "--allow-fetch", site.authority(), "--database", database)) {
      Client client = new Client(up);
      posted = client.post("text/html; charset=utf-8", PAGE.getBytes(UTF_8));
      fetched = client.post("application/json", url(site.publish("/page")));
      rejected = client.post("application/json", url(site.address("/absent")));
      mended = client.post("application/json", url(site.address("/mended")));
      assertArticle(client.await(posted, 200));
      assertArticle(client.await(fetched, 200));
      assertEquals("fetch-not-found", client.await(rejected, 410).get("reason").asText());
      client.await(mended, 410);
      redriveAndReplay(up, client, site, mended);
      processes = up.processes();
      up.signal("INT");
      up.awaitEnd();
    }
    assertAllEnd(processes);

    try (Launcher up = Launcher.up(data, offset, "--database", database)) {
      Client client = new Client(up);
      assertArticle(client.await(posted, 200));
      assertArticle(client.await(fetched, 200));
      client.await(rejected, 410);
      processes = up.processes();
      assertEquals(DatabasesFound.isOurs(database) ? 6 : 5, processes.size());
      up.signal("KILL");
      assertAllEnd(processes);
      assertFalse(Files.exists(up.endpointsFile()));
    }
  }

  /** The page has appeared since: its dead letter is sent back, succeeds and is resolved. */
  private static void redriveAndReplay(Launcher up, Client client, Site site, String mended)
      throws Exception {
    site.publish("/mended");
    String redrive = StoreProgram.run(up, "RedriveCommand", "--reason", "fetch-not-found");
    assertTrue(redrive.contains("2 sent back, 0 could not be"), redrive);
    String revision = client.await(mended, 200).get("revision").asText();
    client.awaitRejection(mended, "resolved");
    String replay = StoreProgram.run(up, "ReplayCommand", "--extractor", StoreProgram.extractor());
    assertTrue(replay.contains("complete"), replay);
    assertEquals(revision, client.await(mended, 200).get("revision").asText());
  }

  @Test
  void aChildDiesWhileSamplesAreFed_theLauncherNamesItAndEnds() throws Exception {
    Path data = temporary.resolve("data");
    Launcher up = Launcher.up(data, Launcher.freePortOffset());
    List<ProcessHandle> processes = up.processes();
    long extract = up.endpoints().get("pids").get("extract").asLong();
    ProcessHandle.of(extract).orElseThrow().destroyForcibly();
    assertEquals(2, up.awaitEnd());
    assertTrue(up.messages().contains("extract ended with status 137"), up.messages());
    assertAllEnd(processes);
  }

  private static byte[] url(String url) {
    return ("{\"url\":\"" + url + "\"}").getBytes(UTF_8);
  }

  private static void assertArticle(JsonNode document) {
    assertEquals("石桥镇修好老水车", document.get("headline").asText());
  }

  private static void assertAllEnd(List<ProcessHandle> processes) {
    Awaitility.await()
        .atMost(ENDS_WITHIN)
        .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }
}
