package zhengwen.extract.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.select.NodeVisitor;

/** The token that a builder of jsoup's is at, which the library shows to its own package only. */
final class CurrentToken {

  private static final Class<?> BUILDER = HtmlTreeBuilder.class.getSuperclass();
  private static final VarHandle LISTENER = field(BUILDER, "nodeListener", NodeVisitor.class);
  private static final VarHandle CURRENT = field(BUILDER, "currentToken", type("Token"));
  private static final VarHandle START = field(type("Token"), "startPos", int.class);
  private static final VarHandle END = field(type("Token"), "endPos", int.class);
  private static final VarHandle KIND = field(type("Token"), "type", type("Token$TokenType"));
  private static final Object START_TAG = kind("StartTag");
  private static final Object END_TAG = kind("EndTag");
  private static final Object END_OF_INPUT = kind("EOF");
  private static final VarHandle NAME = field(type("Token$Tag"), "normalName", String.class);

  private final HtmlTreeBuilder builder;

  CurrentToken(HtmlTreeBuilder builder) {
    this.builder = builder;
  }

  /** Has the listener told of each node when it is put into the tree, and when it is closed. */
  void tell(NodeVisitor listener) {
    LISTENER.set(builder, listener);
  }

  int start() {
    return (int) START.get(CURRENT.get(builder));
  }

  int end() {
    return (int) END.get(CURRENT.get(builder));
  }

  /** Whether it is the tag that the node was written as; the parser makes up elements, too. */
  boolean opens(Node node) {
    return !(node instanceof Element element) || isTag(START_TAG, element);
  }

  boolean closes(Element element) {
    return isTag(END_TAG, element);
  }

  boolean isEndOfInput() {
    return isA(END_OF_INPUT);
  }

  private boolean isTag(Object kind, Element element) {
    return isA(kind) && element.normalName().equals(NAME.get(CURRENT.get(builder)));
  }

  private boolean isA(Object kind) {
    return kind.equals(KIND.get(CURRENT.get(builder)));
  }

  private static Object kind(String name) {
    return Arrays.stream(type("Token$TokenType").getEnumConstants())
        .filter(kind -> kind.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("org.jsoup.parser." + name);
    } catch (ClassNotFoundException e) {
      throw changed(e);
    }
  }

  private static VarHandle field(Class<?> owner, String name, Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
          .findVarHandle(owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw changed(e);
    }
  }

  private static IllegalStateException changed(ReflectiveOperationException e) {
    return new IllegalStateException("this version of jsoup reads tokens otherwise", e);
  }
}
