package zhengwen.chaos.ledger;

/**
 * A committed record of a topic.
 *
 * @param eventId {@code ce_id}; a dead letter's names the record it replaces
 * @param stage of a dead letter; null on other topics
 * @param reason of a dead letter; null on other topics
 */
public record Event(
    String id,
    String revision,
    int partition,
    long offset,
    String eventId,
    String stage,
    String reason) {}
