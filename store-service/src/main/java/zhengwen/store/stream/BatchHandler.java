package zhengwen.store.stream;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is done with the records of one poll, before their offsets are committed. */
interface BatchHandler {

  /**
   * Takes the records into the database, or into the dead letters; afterwards nothing of them is
   * needed from the topic any more.
   *
   * @throws zhengwen.store.persist.DatabaseAwayException if the database is away
   * @throws BrokerAwayException if a dead letter was not acknowledged
   */
  void handle(List<ConsumerRecord<byte[], byte[]>> records);
}
