package zhengwen.ingest.publish;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/**
 * Counts what a group has not yet taken of a topic; markers of transactions count as records.
 *
 * @param admin connection to the broker
 * @param group consumer group
 * @param topic what it consumes
 */
record GroupLag(Admin admin, String group, String topic) {

  /** Records between the group's place, or the beginning where it has none, and the end. */
  long records() throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
            .map(TopicPartitionInfo::partition)
            .map(partition -> new TopicPartition(topic, partition))
            .toList();
    Map<TopicPartition, OffsetAndMetadata> taken =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, ListOffsetsResultInfo> first = offsets(partitions, OffsetSpec.earliest());
    Map<TopicPartition, ListOffsetsResultInfo> end = offsets(partitions, OffsetSpec.latest());
    return partitions.stream()
        .mapToLong(
            partition -> {
              OffsetAndMetadata place = taken.get(partition);
              long beginning = first.get(partition).offset();
              long from = place == null ? beginning : Math.max(beginning, place.offset());
              return Math.max(0, end.get(partition).offset() - from);
            })
        .sum();
  }

  private Map<TopicPartition, ListOffsetsResultInfo> offsets(
      List<TopicPartition> partitions, OffsetSpec which)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(Function.identity(), at -> which)))
        .all()
        .get();
  }
}
