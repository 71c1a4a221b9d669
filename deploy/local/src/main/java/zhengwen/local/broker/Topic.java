package zhengwen.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;

/** One line of {@code deploy/topics.conf}. */
public record Topic(String name, int partitions, Map<String, String> settings) {
  private static final String LIST = "/topics.conf";

  public Topic {
    settings = Map.copyOf(settings);
  }

  /** All topics of the list packed with this class. */
  public static List<Topic> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Topic.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Topic::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Topic parse(String line) {
    List<String> columns = List.of(line.strip().split("\\s+"));
    Map<String, String> settings =
        columns.stream()
            .skip(2)
            .map(setting -> setting.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new Topic(columns.get(0), Integer.parseInt(columns.get(1)), settings);
  }

  NewTopic request() {
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
  }
}
