package zhengwen.pipeline.report;

import java.util.Map;
import zhengwen.pipeline.bare.SideBySide;

/**
 * The cost of an article while few documents are stored and while many are.
 *
 * @param fewDocuments stored when the first was measured
 * @param manyDocuments stored when the second was
 * @param articles run through the pipeline in a window
 * @param windows measured at each; their median counts
 * @param few CPU seconds an article by process
 * @param many the same
 * @param upsert a bare upsert's own growth
 */
public record Growth(
    int fewDocuments,
    int manyDocuments,
    int articles,
    int windows,
    Map<String, Double> few,
    Map<String, Double> many,
    SideBySide.Rounds upsert) {}
