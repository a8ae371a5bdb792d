package org.rihla.portal.attachment;

/** How far a file has been read by machine. All but the first are final for these bytes. */
public enum ReadingState {
  /** Not read yet, or tried and to be tried again. */
  WAITING,
  /** Its text is known, page by page. */
  READ,
  /** It was read and holds no text, as a photograph. */
  NO_TEXT,
  /** It cannot be read without its password. */
  ENCRYPTED,
  /** It holds more than may be read. */
  TOO_LARGE,
  /** It could not be read, however often it was tried. */
  DAMAGED,
  /** Files of this kind are not read. */
  UNSUPPORTED,
  /** A virus was found in it; nobody is given it. */
  INFECTED
}
