package org.rihla.portal.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.rihla.portal.platform.Sha256;

/**
 * Reads a blob and compares it with its name before the last bytes are given: a reader who was
 * promised the size sees a damaged blob cut off, never whole.
 */
final class CheckedBlobStream extends FilterInputStream {
  private final String sha256;
  private final MessageDigest digest = Sha256.digest();
  private long left;

  CheckedBlobStream(InputStream content, String sha256, long size) {
    super(content);
    this.sha256 = sha256;
    this.left = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      digest.update(buffer, offset, count);
      left -= count;
    }
    if ((count < 0 && left > 0) || (count > 0 && left <= 0 && !matches())) {
      throw new IOException("The blob " + sha256 + " is damaged");
    }
    return count;
  }

  private boolean matches() {
    return left == 0 && Sha256.hex(digest).equals(sha256);
  }

  @Override
  public long skip(long count) throws IOException {
    throw new IOException("A checked blob is read from its beginning to its end");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
