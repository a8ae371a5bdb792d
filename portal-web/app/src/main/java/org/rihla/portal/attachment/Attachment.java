package org.rihla.portal.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of an item: the name that people know and the blob that holds its bytes. */
@Entity
public class Attachment {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_in_bytes")
  private long size;

  private String sha256;

  @Column(name = "version_number")
  private int version;

  /** Null until the file is found to be one that has not been read. */
  @OneToOne
  @JoinColumn(
      name = "sha256",
      referencedColumnName = "sha256",
      insertable = false,
      updatable = false)
  private @Nullable ExtractionJob reading;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "replaces_id", updatable = false)
  private @Nullable String replaces;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  Attachment(FilePlace place, String fileName, BlobStore.Blob blob) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = place.item();
    this.replaces = place.replaces();
    this.fileName = fileName;
    this.mediaType = MediaTypes.of(fileName);
    this.sha256 = blob.sha256();
    this.size = blob.size();
    this.version = 1;
  }

  /** Takes the place of what it held; with other bytes a withdrawn file is given again. */
  AttachmentVersion replace(BlobStore.Blob blob, Instant now) {
    AttachmentVersion old = new AttachmentVersion(this, now);
    sha256 = blob.sha256();
    size = blob.size();
    version++;
    withdrawnAt = null;
    return old;
  }

  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public String id() {
    return id;
  }

  public String itemId() {
    return itemId;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }

  /** From 1; raised each time that the file is replaced. */
  public int version() {
    return version;
  }

  /** How far it has been read by machine. */
  public ReadingState reading() {
    return reading == null ? ReadingState.WAITING : reading.state();
  }

  /** How many pages it has; none while nobody knows. */
  public PageCount pages() {
    return reading == null ? PageCount.NONE : reading.pages();
  }

  /** The pictures that there are of it. */
  public PictureSizes pictures() {
    return reading == null ? PictureSizes.NONE : reading.pictures();
  }

  /** The file in whose place it came. */
  public Optional<String> replaces() {
    return Optional.ofNullable(replaces);
  }

  /** Whether it was taken back from its readers. */
  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** Whether anybody is given it: neither was it taken back, nor is a virus known to be in it. */
  public boolean given() {
    return !withdrawn() && reading() != ReadingState.INFECTED;
  }
}
