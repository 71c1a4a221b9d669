package zhengwen.extract.metadata;

/** What a person did for an article; editors are kept apart. */
public enum Role {
  /** Wrote it (作者, 文/, 撰文), or no role is printed. */
  AUTHOR,
  /** Reported it (记者). */
  REPORTER,
  /** Sent it in (通讯员), or helped (实习生). */
  CONTRIBUTOR,
  /** Took its pictures (摄, 图/). */
  PHOTOGRAPHER,
  /** Translated it (译, 编译). */
  TRANSLATOR
}
