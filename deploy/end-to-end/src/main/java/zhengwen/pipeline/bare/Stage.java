package zhengwen.pipeline.bare;

/**
 * What a stage by itself can do.
 *
 * @param name of the stage
 * @param articlesASecond by the clock
 * @param cpuSeconds an article, of the client and of the server it talks to
 */
public record Stage(String name, double articlesASecond, double cpuSeconds) {}
