package org.rihla.portal.content.editor;

import org.rihla.portal.attachment.Attachment;

/** What somebody is told who asks for a file by its identifier. */
public sealed interface FileAnswer {
  /** They may open it: as its reader, or because they write its item. */
  record Given(Attachment file) implements FileAnswer {}

  /** A newer file came in its place. */
  record Moved(Attachment to) implements FileAnswer {}

  /** They could open it if it had not been taken back. */
  record Gone() implements FileAnswer {}

  /** There is none that they may know of. */
  record Missing() implements FileAnswer {}
}
