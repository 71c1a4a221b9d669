package zhengwen.chaos.recovery;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import zhengwen.chaos.drive.Sender;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.ledger.DatabaseReader;
import zhengwen.chaos.plan.Plan;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;

/** Articles for every partition, posted until acknowledged and waited for until stored. */
final class Probe {
  private static final int ARTICLES = 24;
  private static final int POLL_MILLIS = 50;

  private final Stack stack;
  private int posted;

  Probe(Stack stack) {
    this.stack = stack;
  }

  /** Returns when all are stored; {@code stored[0]} is when the first one was. */
  long[] send() throws Exception {
    Sender sender = new Sender(stack.addresses().url(Service.INGEST), "probe.example");
    sender.allow(ARTICLES);
    List<Acknowledged> acknowledged = sender.sendAll(Plan.sound(posted, posted, ARTICLES));
    posted += ARTICLES;
    Set<String> ids = acknowledged.stream().map(Acknowledged::id).collect(Collectors.toSet());
    long first = 0;
    try (DatabaseReader database = new DatabaseReader(stack.addresses().mongodb())) {
      while (true) {
        int stored = count(database, ids);
        if (stored > 0 && first == 0) {
          first = System.nanoTime();
        }
        if (stored == ids.size()) {
          return new long[] {first, System.nanoTime()};
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
  }

  private static int count(DatabaseReader database, Set<String> ids) {
    try {
      return database.of(ids).size();
    } catch (MongoException e) {
      return 0; // the database is the one that is away
    }
  }
}
