package org.rihla.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage;

/** The reading of a file by machine, and what it came to. Equal files are read once. */
@Entity
@Table(name = "extraction_job")
public class ExtractionJob {
  /** After so many attempts a file counts as damaged. */
  static final int MOST_ATTEMPTS = 4;

  private static final int LONGEST_ERROR = 500;
  private static final int FIRST_PAUSE_SECONDS = 15;

  @Id private String sha256;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @Enumerated(EnumType.STRING)
  private ReadingState state;

  private String extractor;
  private int pages;

  @Column(name = "picture_widths")
  private @Nullable String pictureWidths;

  @Column(name = "picture_height")
  private int pictureHeight;

  @Column(name = "page_kind")
  private @Nullable String pageKind;

  private int attempts;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "last_error")
  private @Nullable String lastError;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ExtractionJob() {}

  ExtractionJob(Attachment attachment, Instant now) {
    this.sha256 = attachment.sha256();
    this.fileName = attachment.fileName();
    this.mediaType = attachment.mediaType();
    this.state = ReadingState.WAITING;
    this.extractor = "";
    this.notBefore = now;
  }

  /**
   * Counts an attempt before it is made, so that a file that brings everything down is not tried
   * for ever: fifteen seconds until the next one, four times as long after each.
   */
  void begin(Instant now) {
    notBefore = now.plus(Duration.ofSeconds((long) FIRST_PAUSE_SECONDS << (2 * attempts)));
    attempts++;
  }

  /** Whether this was the last attempt. */
  boolean exhausted() {
    return attempts >= MOST_ATTEMPTS;
  }

  /**
   * Ends the job with this extractor; a later one may try again. One that ends it as it was ended
   * before is not asked again soon, whatever it promised.
   */
  void end(ReadingState newState, PageCount count, String version, Instant now) {
    if (version.equals(extractor)) {
      notBefore = now.plus(Duration.ofDays(1));
    }
    state = newState;
    pages = count.pages();
    pageKind = count.kind().name();
    extractor = version;
    attempts = 0;
    lastError = null;
  }

  /** Leaves everything as it was, but for the extractor that need not try again. */
  void keep(String version, String error) {
    extractor = version;
    attempts = 0;
    lastError = shortened(error);
  }

  /** Takes back the attempt that was counted, and waits as long as before it. */
  void postponed(String error, Instant now) {
    attempts = Math.max(0, attempts - 1);
    notBefore = now.plus(Duration.ofSeconds(FIRST_PAUSE_SECONDS));
    lastError = shortened(error);
  }

  void failed(String error) {
    lastError = shortened(error);
  }

  private static String shortened(String error) {
    return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
  }

  public String sha256() {
    return sha256;
  }

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  public ReadingState state() {
    return state;
  }

  void pictured(PictureSizes sizes) {
    pictureWidths = sizes.text();
    pictureHeight = sizes.height();
  }

  /** Widths in which there are pictures of it. */
  public PictureSizes pictures() {
    return PictureSizes.of(pictureWidths, pictureHeight);
  }

  /** Pages, slides, sheets or sections that it has. */
  public PageCount pages() {
    return pageKind == null
        ? PageCount.NONE
        : new PageCount(pages, ExtractedPage.Kind.valueOf(pageKind));
  }

  /** When the next attempt may be made. */
  Instant notBefore() {
    return notBefore;
  }

  /** The version of the extractor that ended the job; empty if none has. */
  String extractor() {
    return extractor;
  }

  Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }
}
