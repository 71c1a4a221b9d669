package zhengwen.store.stream;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is done with the records of a poll, some at a time, before their offsets are committed. */
interface BatchHandler {

  /**
   * Takes the first of {@code records}, one at least, into the database or into the dead letters;
   * afterwards nothing of them is needed from the topic any more.
   *
   * @return how many it took
   * @throws zhengwen.store.persist.DatabaseAwayException if the database is away
   * @throws BrokerAwayException if a dead letter was not acknowledged
   */
  int handle(List<ConsumerRecord<byte[], byte[]>> records);
}
