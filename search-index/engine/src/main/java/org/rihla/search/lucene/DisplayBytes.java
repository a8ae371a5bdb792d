package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Packs what a page shows into one stored value, which costs less to read than a field each. */
final class DisplayBytes {

  private DisplayBytes() {}

  static BytesRef of(Map<String, String> display) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    output.writeMapOfStrings(display);
    return new BytesRef(output.toArrayCopy());
  }

  static Map<String, String> read(BytesRef bytes) throws IOException {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readMapOfStrings();
  }
}
