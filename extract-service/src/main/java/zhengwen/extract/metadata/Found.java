package zhengwen.extract.metadata;

/**
 * A value with the reason to believe it.
 *
 * @param value what was found, never null
 * @param evidence where and by which rule
 */
public record Found<T>(T value, Evidence evidence) {}
