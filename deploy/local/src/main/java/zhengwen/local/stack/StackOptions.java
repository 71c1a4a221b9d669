package zhengwen.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zhengwen.local.process.DatabaseSource;

/**
 * What a stack is to be.
 *
 * @param data the data folder
 * @param portOffset added to every port
 * @param allowFetch {@code HOST:PORT} of private addresses that may be fetched all the same
 * @param extractInstances how many extract-services share the work
 * @param storeInstances how many store-services share the work
 * @param kafka bootstrap servers of a cluster to use in place of the embedded broker
 * @param database which database it writes to
 */
public record StackOptions(
    Path data,
    int portOffset,
    List<String> allowFetch,
    int extractInstances,
    int storeInstances,
    Optional<String> kafka,
    DatabaseSource database) {
  public StackOptions {
    data = data.toAbsolutePath().normalize();
    allowFetch = List.copyOf(allowFetch);
  }

  /** One instance of each service, everything embedded. */
  public static StackOptions embedded(Path data, int portOffset) {
    return new StackOptions(
        data, portOffset, List.of(), 1, 1, Optional.empty(), new DatabaseSource.Embedded());
  }
}
