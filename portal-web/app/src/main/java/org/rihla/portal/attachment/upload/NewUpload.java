package org.rihla.portal.attachment.upload;

import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.FileNames;

/**
 * What is announced of a file before it is sent.
 *
 * @param fileName as the sender calls it; kept such as it may be called here
 * @param size in bytes
 * @param sha256 of its bytes in lower-case hexadecimal, to be compared at the end; null to do
 *     without
 */
public record NewUpload(String fileName, long size, @Nullable String sha256) {
  /** Makes the name safe. */
  public NewUpload {
    fileName = FileNames.plain(fileName);
  }
}
