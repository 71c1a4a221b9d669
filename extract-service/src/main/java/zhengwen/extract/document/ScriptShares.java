package zhengwen.extract.document;

/** Shares of the body by script. */
public record ScriptShares(double hans, double hant, double converted) {}
