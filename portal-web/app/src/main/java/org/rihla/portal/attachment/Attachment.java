package org.rihla.portal.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

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

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  Attachment(String itemId, String fileName) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = itemId;
    this.fileName = fileName;
    this.mediaType = MediaTypes.of(fileName);
    this.sha256 = "";
  }

  void holds(BlobStore.Blob blob) {
    this.sha256 = blob.sha256();
    this.size = blob.size();
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
}
