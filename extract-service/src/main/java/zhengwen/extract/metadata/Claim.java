package zhengwen.extract.metadata;

/**
 * A part of a block that was read as metadata.
 *
 * @param block index of the block on its page
 * @param start offset into the block's text
 * @param end offset into the block's text, exclusive
 * @param kind what it says
 * @param rule the rule that read it
 */
public record Claim(int block, int start, int end, ClaimKind kind, String rule) {}
