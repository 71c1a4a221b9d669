package zhengwen.local.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents in the file as BSON. The library would serialize them as Java objects, at several times
 * the cost; files with such documents are read all the same.
 */
final class DocumentType extends BasicDataType<Object> {
  /** Unlike any first byte that {@link ObjectDataType} writes. */
  private static final byte BSON = -1;

  private static final int LARGEST = 16 << 20;
  private static final int SMALLEST = 512;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public int getMemory(Object value) {
    return value instanceof Document document
        ? (int) Weight.of(document)
        : objects.getMemory(value);
  }

  @Override
  public boolean isMemoryEstimationAllowed() {
    return true;
  }

  @Override
  public void write(WriteBuffer buffer, Object value) {
    if (value instanceof Document document) {
      ByteBuf bytes = Unpooled.buffer(SMALLEST);
      BsonEncoder.encodeDocument(document, bytes);
      if (bytes.readableBytes() <= LARGEST) {
        buffer.put(BSON);
        buffer.put(bytes.nioBuffer());
        return;
      }
    }
    objects.write(buffer, value);
  }

  @Override
  public Object read(ByteBuffer buffer) {
    if (buffer.get(buffer.position()) != BSON) {
      return objects.read(buffer);
    }
    buffer.get();
    ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice());
    Document document = BsonDecoder.decodeBson(bytes);
    buffer.position(buffer.position() + bytes.readerIndex());
    return document;
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
