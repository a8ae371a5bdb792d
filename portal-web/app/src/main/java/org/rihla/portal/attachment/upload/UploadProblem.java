package org.rihla.portal.attachment.upload;

import java.util.Locale;

/** Why a file is not taken. */
public enum UploadProblem {
  /** What was announced cannot be a file's name, size or digest. */
  ANNOUNCEMENT(400),
  /** There is no such upload, or it is somebody else's. */
  MISSING(404),
  /** What is sent does not begin where the last piece ended. */
  OFFSET(409),
  /** Another connection is sending the same file now. */
  BUSY(409),
  /** It is larger than allowed; the argument is the limit in MB. */
  TOO_LARGE(413),
  /** What came is not what was announced; it must be sent anew. */
  DAMAGED(422),
  /** A virus was found; the argument is its name. */
  INFECTED(422),
  /** The account has too many files on their way. */
  TOO_MANY(429),
  /** It is all here, but the virus scanner does not answer; to be completed later. */
  UNCHECKED(503);

  private final int status;

  UploadProblem(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The stable code. */
  public String code() {
    return "upload-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
