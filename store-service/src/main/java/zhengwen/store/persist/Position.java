package zhengwen.store.persist;

import java.time.Instant;

/**
 * Place in a list that is sorted newest first: behind everything at this instant with a greater id.
 *
 * @param at instant the last entry is sorted by
 * @param id its id
 */
public record Position(Instant at, String id) {}
