package zhengwen.extract.body;

/** What a part of a page is to its article. */
public enum Label {
  /** The title; neither body nor removed. */
  HEADLINE(Role.TITLE),
  /** A sub-heading. */
  HEADING(Role.BODY),
  /** A paragraph. */
  PARAGRAPH(Role.BODY),
  /** An item of a list. */
  LIST(Role.BODY),
  /** Words quoted as a block. */
  QUOTE(Role.BODY),
  /** A table of data. */
  TABLE(Role.BODY),
  /** Text under a picture. */
  CAPTION(Role.KEPT),
  /** A picture. */
  IMAGE(Role.KEPT),
  /** Menus, site search, log-in, anything that belongs to the site and to no article. */
  NAVIGATION(Role.REMOVED),
  /** Where the page stands in its site. */
  BREADCRUMB(Role.REMOVED),
  /** Links to other articles: related, recommended, most read, previous and next. */
  RELATED(Role.REMOVED),
  /** Buttons to share, print, collect, enlarge. */
  SHARE(Role.REMOVED),
  /** Source, date, editors, photographers, the original title. */
  CREDIT(Role.REMOVED),
  /** Who wrote the article. */
  BYLINE(Role.REMOVED),
  /** Advertisements of the site or of others. */
  ADVERT(Role.REMOVED),
  /** Lines that strangers put into the page. */
  SPAM(Role.REMOVED),
  /** Who owns what; who may reprint. */
  COPYRIGHT(Role.REMOVED),
  /** What readers said, and the form to say it. */
  COMMENT(Role.REMOVED),
  /** What the site does not answer for; warnings such as help lines. */
  DISCLAIMER(Role.REMOVED),
  /** Hotlines, addresses, accounts to follow. */
  CONTACT(Role.REMOVED),
  /** The outlet looks for staff or contributions. */
  RECRUITMENT(Role.REMOVED),
  /** A summary that says it is one (摘要, 导读, 划重点). */
  SUMMARY(Role.REMOVED),
  /** The body, printed again. */
  DUPLICATE(Role.REMOVED),
  /** Text respelled in pinyin without tones. */
  PINYIN(Role.REMOVED),
  /** Links to the parts of an article in several pages. */
  PAGINATION(Role.REMOVED),
  /** Remains of tags. */
  MARKUP(Role.REMOVED);

  private enum Role {
    TITLE,
    BODY,
    KEPT,
    REMOVED
  }

  private final Role role;

  Label(Role role) {
    this.role = role;
  }

  /** Whether the part belongs to articleBody. */
  public boolean inBody() {
    return role == Role.BODY;
  }

  /** Whether the part is a block of the document; the body is, captions and pictures are too. */
  public boolean isBlock() {
    return role == Role.BODY || role == Role.KEPT;
  }

  /** Whether the part was cut, and is listed in {@code removed}. */
  public boolean isRemoved() {
    return role == Role.REMOVED;
  }
}
