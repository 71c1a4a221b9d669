package zhengwen.extract.body;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import zhengwen.extract.page.Container;

/**
 * What the names of a block's containers (tag, id, class, itemprop) say it is for.
 *
 * @param label what stands there; null if the names say nothing against an article
 * @param article whether a name speaks for an article's text
 * @param token the word that said so, for people
 * @param at the container whose name it is; null if none says anything
 * @param inside why what stands here is what it is, for people
 */
record Place(Label label, boolean article, String token, Container at, String inside) {

  private static final Place UNKNOWN = new Place(null, false, "", null);

  /** Class names put together of a picture and what is said of it: picIntro, image_desc. */
  private static final Pattern PICTURE_TEXT =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:pic|img|image|photo)s?[_-]?(?:desc|intro|title|txt|text|info|note|explain|caption|source|alt)");

  /** Words for sides, which say how a heading or a paragraph looks where they are its own. */
  private static final Set<String> SIDES =
      Set.of("right", "side", "bottom", "head", "header", "foot", "position");

  private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> ARTICLE =
      Set.of(
          "content",
          "article",
          "articlebody",
          "artibody",
          "text",
          "detail",
          "details",
          "story",
          "post",
          "entry",
          "body",
          "zoom",
          "endtext",
          "maintext",
          "main",
          "news",
          "editor",
          "paragraph",
          "contents",
          "con",
          "neirong",
          "zhengwen",
          "article-content");

  private static final Map<String, Word> WORDS = words();

  /** First letters and lengths of the words: most names that pages use have others. */
  private static final BitSet SHAPES = shapes();

  /** The places of all elements of one page. */
  static final class Finder {

    private final Place[] places;

    Finder(Elements elements, Shells shells) {
      places = new Place[elements.size()];
      for (int element = 0; element < places.length; element++) {
        Container container = elements.container(element);
        int around = elements.around(element);
        Place place = around < 0 ? UNKNOWN : within(places[around], container);
        boolean shell = container.equals(place.at) && shells.holds(element, place.label);
        places[element] = shell ? place.shell() : place;
      }
    }

    /** The place of what an element holds. */
    Place of(int element) {
      return places[element];
    }
  }

  private Place(Label label, boolean article, String token, Container at) {
    this(label, article, token, at, "inside an element called “" + token + "”");
  }

  private Place shell() {
    return label == null ? this : UNKNOWN;
  }

  private static Place within(Place outer, Container container) {
    Place own = own(container);
    boolean shell =
        outer.label == null || outer.label == Label.NAVIGATION || outer.label == Label.SHARE;
    return own.label != null || (own.article && shell) ? own : outer;
  }

  private static Place own(Container container) {
    Label byTag =
        switch (container.tag()) {
          case "nav", "menu", "select", "footer" -> Label.NAVIGATION;
          case "aside" -> Label.RELATED;
          default -> null;
        };
    boolean article = container.itemprop().equalsIgnoreCase("articleBody");
    if (byTag == null && !article && container.id().isEmpty() && container.classes().isEmpty()) {
      return UNKNOWN;
    }
    String names =
        container.id().isEmpty() ? container.classes() : container.id() + " " + container.classes();
    Label label = byTag;
    String token = byTag == null ? "" : container.tag();
    int at = 0;
    while (at < names.length()) {
      int end = wordEnd(names, at);
      if (end > at && SHAPES.get(shape(names.charAt(at), end - at))) {
        String name = names.substring(at, end).toLowerCase(java.util.Locale.ROOT);
        Word word = WORDS.getOrDefault(name, Word.NONE);
        boolean look = word.side() && LINES.contains(container.tag());
        if (label == null && !look && word.label() != null) {
          label = word.label();
          token = name;
        }
        article |= word.article();
      }
      at = Math.max(end, at + 1);
    }
    if (label == null && isPictureText(container.classes())) {
      return new Place(Label.CAPTION, false, container.classes().strip(), container);
    }
    if (label == null && !article) {
      return UNKNOWN;
    }
    boolean shell = article && label != null && container.tag().equals("body");
    return new Place(shell ? null : label, article && label == null, token, container);
  }

  /** Few names speak of pictures at all, so that is looked for first. */
  private static boolean isPictureText(String classes) {
    String lower = classes.toLowerCase(java.util.Locale.ROOT);
    return (lower.contains("pic")
            || lower.contains("img")
            || lower.contains("image")
            || lower.contains("photo"))
        && PICTURE_TEXT.matcher(classes).find();
  }

  /** Where the word at {@code at} ends: at a sign, a figure, or a change to upper case. */
  private static int wordEnd(String names, int at) {
    int end = at;
    while (end < names.length()
        && Character.isLetter(names.charAt(end))
        && (end == at
            || !Character.isUpperCase(names.charAt(end))
            || Character.isUpperCase(names.charAt(end - 1)))) {
      end++;
    }
    return end;
  }

  /**
   * What a word in a name says.
   *
   * @param label what stands there; null if it says nothing against an article
   * @param side whether it may say how a line looks
   * @param article whether it speaks for an article's text
   */
  private record Word(Label label, boolean side, boolean article) {
    private static final Word NONE = new Word(null, false, false);
  }

  private static BitSet shapes() {
    BitSet shapes = new BitSet();
    WORDS.keySet().forEach(word -> shapes.set(shape(word.charAt(0), word.length())));
    return shapes;
  }

  private static int shape(char first, int length) {
    return (Character.toLowerCase(first) & 0xFF) + (length << Byte.SIZE);
  }

  private static Map<String, Word> words() {
    Map<String, Label> labels = labels();
    Set<String> names = new HashSet<>(labels.keySet());
    names.addAll(SIDES);
    names.addAll(ARTICLE);
    Map<String, Word> words = new HashMap<>();
    for (String name : names) {
      words.put(name, new Word(labels.get(name), SIDES.contains(name), ARTICLE.contains(name)));
    }
    return words;
  }

  private static Map<String, Label> labels() {
    Map<String, Label> words = new HashMap<>();
    put(words, Label.NAVIGATION, "nav menu navbar navigation topbar toolbar header head topnav");
    put(
        words,
        Label.NAVIGATION,
        "footer foot bottom login search searchbar sitemap subnav mainnav");
    put(
        words,
        Label.NAVIGATION,
        "pagetop sitenav dropdown channel footnav breaking marquee ticker");
    put(
        words,
        Label.BREADCRUMB,
        "breadcrumb breadcrumbs crumb crumbs position location weizhi path");
    put(words, Label.RELATED, "related relate relates relation relative recommend recommended");
    put(words, Label.RELATED, "recommendation recommends recommand rec tuijian xiangguan hot hots");
    put(words, Label.RELATED, "hotnews rank ranking ranklist paihang sidebar side aside right");
    put(words, Label.RELATED, "rightbar rightside popular most latest promo readmore more");
    put(words, Label.RELATED, "prevnext prev next rel guess interest likes suggest suggestion");
    put(
        words,
        Label.SHARE,
        "share sharebar shares sharing social bdsharebuttonbox jiathis fenxiang");
    put(words, Label.SHARE, "bdshare sns like addthis fontsize tool tools");
    put(words, Label.COMMENT, "comment comments cmt pinglun reply replies discuss feedback");
    put(words, Label.COMMENT, "disqus message gentie tie");
    put(words, Label.COPYRIGHT, "copyright copy license banquan");
    put(words, Label.DISCLAIMER, "disclaimer statement shengming declare declaration notice");
    put(words, Label.ADVERT, "ad ads advert advertisement adv gg guanggao sponsor banner adsense");
    put(words, Label.CREDIT, "tags tag keywords keyword labels");
    put(words, Label.CONTACT, "qrcode erweima ewm weixin wechat qr app download");
    put(words, Label.PAGINATION, "pagination pager pagebar pagelist paging pages");
    put(words, Label.SUMMARY, "summary abstract zhaiyao digest daodu teaser standfirst dek");
    put(words, Label.CAPTION, "caption figcaption imgdesc picdesc picdescription tushuo");
    return words;
  }

  private static void put(Map<String, Label> words, Label label, String list) {
    for (String word : list.split(" ", 0)) {
      words.put(word, label);
    }
  }
}
