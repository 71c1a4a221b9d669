package zhengwen.local.up;

import java.io.PrintStream;
import java.nio.file.Path;
import zhengwen.local.stack.Addresses;
import zhengwen.local.stack.Service;

/** Tells where everything is. */
final class Announcement {
  private Announcement() {}

  static void print(Addresses addresses, Path data, PrintStream out) {
    String ingest = addresses.url(Service.INGEST);
    String store = addresses.url(Service.STORE);
    out.println("Zhengwen is up.");
    out.println("  post articles   " + ingest + "/articles");
    out.println("  read documents  " + store + "/articles");
    out.println("  rejected pages  " + store + "/rejected");
    out.println("  API             " + ingest + "/q/swagger-ui  " + store + "/q/swagger-ui");
    out.println("  Kafka           " + addresses.kafka());
    out.println("  MongoDB         " + addresses.mongodb().replaceAll("://[^/@]*@", "://***@"));
    out.println("  data and logs   " + data);
    out.println("Ctrl-C stops it.");
  }
}
