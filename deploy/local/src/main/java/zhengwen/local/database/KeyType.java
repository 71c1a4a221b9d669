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
 * finding one costs more the more there are. Here keys of 32 hex digits are two numbers, and those
 * of another plain text are compared as they are, in the same order, which is that of their
 * serialized bytes: files of the library are read all the same.
 */
final class KeyType extends BasicDataType<Object> {
  /** Unlike any first byte that {@link ObjectDataType} writes. */
  private static final byte PLAIN = -2;

  private static final byte HASH = -3;

  private static final int LONGEST = 0xFFFF;
  private static final int MEMORY = 120;
  private static final int HASH_MEMORY = 40;

  private final ObjectDataType objects = new ObjectDataType();

  /** The form in which a key is kept. */
  static Object stored(Object key) {
    boolean isText = key instanceof KeyValue value && value.size() == 1;
    HashKey hash =
        isText && ((KeyValue) key).get(0) instanceof String text ? HashKey.of(text) : null;
    return hash == null ? key : hash;
  }

  /** The key that is kept in this form. */
  static KeyValue key(Object stored) {
    return stored instanceof HashKey hash ? new KeyValue(hash.text()) : (KeyValue) stored;
  }

  @Override
  public int getMemory(Object stored) {
    if (stored instanceof HashKey) {
      return HASH_MEMORY;
    }
    String text = plain(stored);
    return text == null ? objects.getMemory(stored) : MEMORY + text.length();
  }

  @Override
  public int compare(Object a, Object b) {
    if (a instanceof HashKey first && b instanceof HashKey second) {
      return first.compareTo(second);
    }
    return compareKeys(key(a), key(b));
  }

  private int compareKeys(KeyValue a, KeyValue b) {
    String first = plain(a);
    String second = first == null ? null : plain(b);
    if (second == null) {
      return objects.compare(a, b);
    }
    int order = Integer.compare(first.length(), second.length());
    return order != 0 ? order : first.compareTo(second);
  }

  @Override
  public void write(WriteBuffer buffer, Object stored) {
    if (stored instanceof HashKey hash) {
      buffer.put(HASH).putLong(hash.high()).putLong(hash.low());
      return;
    }
    String text = plain(stored);
    if (text == null) {
      objects.write(buffer, stored);
      return;
    }
    buffer.put(PLAIN);
    buffer.putVarInt(text.length());
    buffer.put(text.getBytes(US_ASCII));
  }

  @Override
  public Object read(ByteBuffer buffer) {
    switch (buffer.get(buffer.position())) {
      case HASH -> {
        buffer.get();
        return new HashKey(buffer.getLong(), buffer.getLong());
      }
      case PLAIN -> {
        buffer.get();
        byte[] text = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(text);
        return stored(new KeyValue(new String(text, US_ASCII)));
      }
      default -> {
        return stored(objects.read(buffer));
      }
    }
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
