package zhengwen.store.query;

/** A request that cannot be served; the problem is fit for the client. */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  /** Refuses with this status and detail. */
  public ProblemException(int status, String detail) {
    this(Problem.of(status, detail));
  }

  ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** What the client is told. */
  public Problem problem() {
    return problem;
  }
}
