package zhengwen.ingest.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import zhengwen.ingest.problem.Problem;

/**
 * The answer to one line: a receipt's or a problem's members, beside the line's number and status.
 *
 * @param line from 1
 * @param status what a request with this line alone would have been answered
 */
@Schema(
    description = "The answer to one line of a batch",
    requiredProperties = {"line", "status"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"line", "status"})
record BatchResult(
    long line, int status, @JsonUnwrapped Receipt receipt, String title, String detail) {

  static BatchResult accepted(long line, Receipt receipt) {
    return new BatchResult(line, 202, receipt, null, null);
  }

  static BatchResult refused(long line, Throwable failure) {
    Problem problem = ProblemMapping.problem(failure);
    return new BatchResult(line, problem.status(), null, problem.title(), problem.detail());
  }
}
