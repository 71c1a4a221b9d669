package zhengwen.chaos.plan;

import java.util.Objects;

/**
 * One post.
 *
 * @param path where the page is published, below the site's address; posts of one path are of one
 *     article and are sent in order
 * @param page the page; null if the site has none there
 * @param fetched whether the address alone is posted, for the page to be fetched
 * @param expect what ought to become of it
 */
public record Send(String path, String page, boolean fetched, Expectation expect) {
  public Send {
    Objects.requireNonNull(path);
    Objects.requireNonNull(expect);
  }
}
