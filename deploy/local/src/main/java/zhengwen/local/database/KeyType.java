package zhengwen.local.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Keys of an index in the file. The library serializes both keys anew at each comparison, so that
 * finding one costs more the more there are. Keys of one plain text are compared as they are, in
 * the same order, which is that of their serialized bytes: files of the library are read all the
 * same.
 */
final class KeyType extends BasicDataType<Object> {
  /** Unlike any first byte that {@link ObjectDataType} writes. */
  private static final byte PLAIN = -2;

  private static final int LONGEST = 0xFFFF;
  private static final int MEMORY = 120;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public int getMemory(Object key) {
    String text = plain(key);
    return text == null ? objects.getMemory(key) : MEMORY + text.length();
  }

  @Override
  public int compare(Object a, Object b) {
    String first = plain(a);
    String second = first == null ? null : plain(b);
    if (second == null) {
      return objects.compare(a, b);
    }
    int order = Integer.compare(first.length(), second.length());
    return order != 0 ? order : first.compareTo(second);
  }

  @Override
  public void write(WriteBuffer buffer, Object key) {
    String text = plain(key);
    if (text == null) {
      objects.write(buffer, key);
      return;
    }
    buffer.put(PLAIN);
    buffer.putVarInt(text.length());
    buffer.put(text.getBytes(US_ASCII));
  }

  @Override
  public Object read(ByteBuffer buffer) {
    if (buffer.get(buffer.position()) != PLAIN) {
      return objects.read(buffer);
    }
    buffer.get();
    byte[] text = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(text);
    return new KeyValue(new String(text, US_ASCII));
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }

  /** The text of a key that is one text of ASCII without NUL, else null. */
  private static String plain(Object key) {
    if (!(key instanceof KeyValue value)
        || value.size() != 1
        || !(value.get(0) instanceof String text)
        || text.length() > LONGEST) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c >= 0x80) {
        return null;
      }
    }
    return text;
  }
}
