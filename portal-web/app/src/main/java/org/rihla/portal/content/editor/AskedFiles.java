package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.Caller;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.OpenFiles;

/** Answers whoever asks for a file: readers first, then those who write its item. */
@ApplicationScoped
public class AskedFiles {
  @Inject private OpenFiles open;
  @Inject private DraftFiles drafts;

  /** What becomes of a request for a file. */
  public FileAnswer find(String id, Caller caller) {
    Access access = caller.access();
    Optional<Attachment> read = open.find(id, access).map(OpenFile::attachment);
    return read.or(() -> drafts.find(caller, id))
        .<FileAnswer>map(FileAnswer.Given::new)
        .orElseGet(() -> elsewhere(id, access));
  }

  private FileAnswer elsewhere(String id, Access access) {
    if (open.gone(id, access)) {
      return new FileAnswer.Gone();
    }
    return open.successor(id, access)
        .<FileAnswer>map(file -> new FileAnswer.Moved(file.attachment()))
        .orElseGet(FileAnswer.Missing::new);
  }
}
