package zhengwen.extract.body;

/**
 * What a block is, and why.
 *
 * @param label what it is
 * @param reason for people
 */
record Judgement(Label label, String reason) {}
