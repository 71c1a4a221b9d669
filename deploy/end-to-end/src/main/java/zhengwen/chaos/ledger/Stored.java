package zhengwen.chaos.ledger;

/** A document in the database. */
public record Stored(String id, String revision) {}
