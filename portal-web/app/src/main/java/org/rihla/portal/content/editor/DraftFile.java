package org.rihla.portal.content.editor;

import java.util.List;
import org.rihla.portal.attachment.Attachment;

/**
 * A file as those see it who write its item.
 *
 * @param earlier those in whose place it came, newest first
 * @param replaced whether another came in its place
 */
public record DraftFile(Attachment attachment, List<Attachment> earlier, boolean replaced) {
  public DraftFile {
    earlier = List.copyOf(earlier);
  }
}
