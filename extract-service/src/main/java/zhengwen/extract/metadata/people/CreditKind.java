package zhengwen.extract.metadata.people;

/** What a label says that the named people did. */
public enum CreditKind {
  /** 作者, 文, 撰文 … */
  AUTHOR,
  /** 记者, 采写 … */
  REPORTER,
  /** 通讯员, 供稿, 实习生 … */
  CONTRIBUTOR,
  /** 摄, 图 … */
  PHOTOGRAPHER,
  /** 译, 编译 … */
  TRANSLATOR,
  /** 责编, 责任编辑, 编辑 … */
  EDITOR,
  /** Work that is named but belongs to none of these: 校对, 审核, 策划 … */
  OTHER
}
