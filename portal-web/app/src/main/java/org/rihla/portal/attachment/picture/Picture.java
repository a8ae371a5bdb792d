package org.rihla.portal.attachment.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Rendered;
import org.rihla.portal.attachment.BlobStore;

/** A picture of a file, without position and other data that a camera leaves. */
@Entity
@IdClass(Picture.Key.class)
public class Picture {
  @Id
  @Column(name = "source_sha256")
  private String source;

  @Id private int width;
  private int height;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_in_bytes")
  private long size;

  private String sha256;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Picture() {}

  Picture(String source, Rendered.Picture made, BlobStore.Blob blob) {
    this.source = source;
    this.width = made.width();
    this.height = made.height();
    this.mediaType = made.mediaType();
    this.size = blob.size();
    this.sha256 = blob.sha256();
  }

  /** Digest of the file that it is a picture of. */
  public String source() {
    return source;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** Digest of its own bytes. */
  public String sha256() {
    return sha256;
  }

  /** Names a picture. */
  public static final class Key implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    private @Nullable String source;
    private int width;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Objects.equals(key.source, source) && key.width == width;
    }

    @Override
    public int hashCode() {
      return Objects.hash(source, width);
    }
  }
}
