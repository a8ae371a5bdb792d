package org.rihla.extraction.protocol;

/** Kinds of frames. */
enum Kind {
  READY,
  READ_JOB,
  DRAW_JOB,
  PAGE,
  EXTRACTED,
  NO_TEXT,
  RENDERED,
  ENCRYPTED,
  UNSUPPORTED,
  TOO_LARGE,
  FAILED
}
