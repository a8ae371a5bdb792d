package org.rihla.portal.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.attachment.BlobStore;
import org.rihla.portal.attachment.FilePlace;
import org.rihla.portal.attachment.scan.Verdict;
import org.rihla.portal.attachment.scan.VirusScanner;
import org.rihla.portal.platform.DocumentSettings;
import org.rihla.portal.platform.PortalConfiguration;

/**
 * Takes files in pieces. An upload belongs to the account that began it; when all of it has come it
 * is looked at for viruses, compared with the announced digest, and stored. It waits for a day to
 * be given to an item.
 */
@ApplicationScoped
public class Uploads {
  private static final Logger LOG = Logger.getLogger(Uploads.class.getName());
  private static final long MEGABYTE = 1L << 20;

  @Inject private UploadRows rows;
  @Inject private BlobStore blobs;
  @Inject private VirusScanner scanner;
  @Inject private AttachmentService attachments;
  @Inject private DocumentSettings settings;
  @Inject private PortalConfiguration configuration;

  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  /**
   * Begins an upload.
   *
   * @return its identifier
   * @throws UploadException if it is too large, not described, or one too many
   */
  public String begin(AccountId account, NewUpload file) {
    String digest = file.sha256();
    if (file.size() < 0 || (digest != null && !digest.matches("[0-9a-f]{64}"))) {
      throw new UploadException(UploadProblem.ANNOUNCEMENT);
    }
    if (file.size() > mostSize()) {
      throw new UploadException(UploadProblem.TOO_LARGE, mostSize() / MEGABYTE);
    }
    return rows.add(account, file).id();
  }

  /** Largest file, in bytes. */
  public long mostSize() {
    return settings.mostSize();
  }

  /**
   * How much of a file is here.
   *
   * @throws UploadException if there is no such upload of this account
   */
  public UploadProgress progress(AccountId account, String id) throws IOException {
    return progress(rows.get(account, id));
  }

  private UploadProgress progress(Upload upload) throws IOException {
    boolean complete = upload.blob().isPresent();
    long offset = complete ? upload.size() : parts().size(upload.id());
    return new UploadProgress(offset, upload.size(), complete);
  }

  /**
   * Takes the next piece; with the last one the file is checked and stored.
   *
   * @param offset where the piece begins
   * @throws UploadException if the piece or the file is not taken
   * @throws IOException if the connection or the disk fails; what has come stays
   */
  public UploadProgress append(AccountId account, String id, long offset, InputStream content)
      throws IOException {
    Upload upload = rows.get(account, id);
    if (!busy.add(id)) {
      throw new UploadException(UploadProblem.BUSY);
    }
    try {
      UploadProgress before = progress(upload);
      if (before.offset() != offset) {
        throw new UploadException(UploadProblem.OFFSET);
      }
      if (!before.complete()) {
        boolean more = parts().append(id, content, upload.size() - offset);
        if (more) {
          throw discarded(id, new UploadException(UploadProblem.DAMAGED));
        }
        if (parts().size(id) == upload.size()) {
          finish(upload);
        }
      }
      return progress(rows.get(account, id));
    } finally {
      busy.remove(id);
    }
  }

  private void finish(Upload upload) throws IOException {
    Path file = parts().file(upload.id());
    try (InputStream content = Files.newInputStream(file)) {
      switch (scanner.scan(content)) {
        case Verdict.Clean ignored -> {
          // It may be stored.
        }
        case Verdict.Infected infected ->
            throw discarded(
                upload.id(), new UploadException(UploadProblem.INFECTED, infected.name()));
        case Verdict.Unknown unknown -> {
          LOG.log(Level.WARNING, "An upload was not checked: {0}", unknown.reason());
          throw new UploadException(UploadProblem.UNCHECKED);
        }
      }
    }
    BlobStore.Blob blob = blobs.put(file);
    if (!upload.expects(blob)) {
      throw discarded(upload.id(), new UploadException(UploadProblem.DAMAGED));
    }
    rows.complete(upload.id(), blob);
    parts().delete(upload.id());
  }

  /** What came is of no use: it begins anew. */
  private UploadException discarded(String id, UploadException problem) throws IOException {
    parts().delete(id);
    return problem;
  }

  /**
   * Ends an upload; nothing of it is kept.
   *
   * @throws UploadException if there is no such upload of this account
   */
  public void cancel(AccountId account, String id) throws IOException {
    rows.get(account, id);
    forget(id);
  }

  private void forget(String id) throws IOException {
    rows.remove(id);
    parts().delete(id);
  }

  /**
   * Gives a file that has come to an item, in a transaction of the caller's. Who may change the
   * item is for the caller to ask.
   *
   * @throws UploadException if there is no such complete upload of this account
   */
  public Attachment give(AccountId account, String id, FilePlace place) {
    Upload upload = rows.get(account, id);
    BlobStore.Blob blob =
        upload.blob().orElseThrow(() -> new UploadException(UploadProblem.MISSING));
    Attachment attachment = attachments.add(place, upload.fileName(), blob);
    rows.remove(id);
    return attachment;
  }

  /** Removes uploads that began before a moment and were given to no item. */
  public void sweep(Instant before) throws IOException {
    for (String id : rows.before(before)) {
      forget(id);
    }
  }

  private PartFiles parts() {
    return new PartFiles(configuration.uploadFolder());
  }
}
