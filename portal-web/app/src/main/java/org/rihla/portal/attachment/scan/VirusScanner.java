package org.rihla.portal.attachment.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. */
public interface VirusScanner {
  /** The status where nobody looks. */
  String NONE = "none";

  /**
   * Looks at a file.
   *
   * @throws IOException if the file itself cannot be read
   */
  Verdict scan(InputStream content) throws IOException;

  /** Whether files are looked at, and by whom, for administration. */
  String status();
}
