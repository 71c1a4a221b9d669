package zhengwen.extract.metadata;

/**
 * Someone named as a maker of an article.
 *
 * @param name as printed, without inner spaces between Han characters
 * @param role what the person did
 * @param affiliation the outlet printed with the name; null if none is
 */
public record Person(String name, Role role, String affiliation) {}
