package org.rihla.portal.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a file held before it was replaced. */
@Entity
@Table(name = "attachment_version")
public class AttachmentVersion {
  @Id private String id;

  @Column(name = "attachment_id")
  private String attachmentId;

  @Column(name = "version_number")
  private int version;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_in_bytes")
  private long size;

  private String sha256;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttachmentVersion() {}

  AttachmentVersion(Attachment attachment, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.attachmentId = attachment.id();
    this.version = attachment.version();
    this.mediaType = attachment.mediaType();
    this.size = attachment.size();
    this.sha256 = attachment.sha256();
    this.replacedAt = now;
  }

  public int version() {
    return version;
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

  public Instant replacedAt() {
    return replacedAt;
  }
}
