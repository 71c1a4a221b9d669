package zhengwen.chaos.ledger;

/** A 202, and what ought to become of the article: {@code stored} or {@code rejected}. */
public record Acknowledged(String id, String revision, String expect) {}
