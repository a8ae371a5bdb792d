package org.rihla.portal.attachment.upload;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.attachment.BlobStore;

/** A file that somebody sends, or has sent and not yet given to an item. */
@Entity
public class Upload {
  @Id private String id;

  @Column(name = "account_id")
  private String account;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "size_in_bytes")
  private long size;

  @Column(name = "expected_sha256")
  private @Nullable String expected;

  private @Nullable String sha256;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Upload() {}

  Upload(AccountId account, NewUpload file, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.account = account.toString();
    this.fileName = file.fileName();
    this.size = file.size();
    this.expected = file.sha256();
    this.createdAt = now;
  }

  void complete(BlobStore.Blob blob) {
    sha256 = blob.sha256();
  }

  public String id() {
    return id;
  }

  boolean isOf(AccountId other) {
    return account.equals(other.toString());
  }

  public String fileName() {
    return fileName;
  }

  /** In bytes, as announced. */
  public long size() {
    return size;
  }

  /** Whether these are the bytes that were announced; true if nothing was announced of them. */
  boolean expects(BlobStore.Blob blob) {
    return expected == null || expected.equals(blob.sha256());
  }

  /** What was stored; empty until all of it has come. */
  public Optional<BlobStore.Blob> blob() {
    return Optional.ofNullable(sha256).map(name -> new BlobStore.Blob(name, size));
  }
}
