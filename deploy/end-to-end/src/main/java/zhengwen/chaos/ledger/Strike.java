package zhengwen.chaos.ledger;

/**
 * What was done to a process.
 *
 * @param acknowledged posts acknowledged by then
 * @param begun posts begun by then, acknowledged or not
 * @param victim name of the process
 * @param blow kill, suspend or restart
 * @param millis how long it was away: suspended, or down until it was started again
 */
public record Strike(int acknowledged, int begun, String victim, String blow, long millis) {}
