package zhengwen.ingest.receive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says that Kafka has the event, and where.
 *
 * @param id article id, 32 hex digits
 * @param revision {@code receivedAt/ce_id}
 */
@Schema(
    description = "The broker has acknowledged the event",
    requiredProperties = {"id", "revision", "topic", "partition", "offset"})
@JsonPropertyOrder({"id", "revision", "topic", "partition", "offset"})
record Receipt(
    @Schema(pattern = "^[0-9a-f]{32}$") String id,
    @Schema(examples = "2026-01-31T08:00:00.000001Z/7b0b2b2e-6a3f-4b86-9b0c-2f2f5d1c9d11")
        String revision,
    String topic,
    int partition,
    long offset) {}
