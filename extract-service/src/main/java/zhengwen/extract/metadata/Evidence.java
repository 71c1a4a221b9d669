package zhengwen.extract.metadata;

/**
 * Why a value is believed.
 *
 * @param rule short name of the rule that found it, in kebab-case
 * @param start where the value stands in the decoded input
 * @param end where it ends, exclusive
 * @param confidence 0 to 1; below 0.5 the value was inferred rather than read
 */
public record Evidence(String rule, int start, int end, double confidence) {}
