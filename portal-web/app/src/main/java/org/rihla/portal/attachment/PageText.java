package org.rihla.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage;

/** The text of a page of a file: also of a slide, a sheet, or of what stands under a heading. */
@Entity
@Table(name = "page_text")
@IdClass(PageText.Key.class)
public class PageText {
  /** Longest text that is kept, in characters. */
  static final int LONGEST_TEXT = 1_000_000;

  /** Longest label that is kept, in characters. */
  static final int LONGEST_LABEL = 300;

  @Id private String sha256;

  @Id
  @Column(name = "page_number")
  private int number;

  private String kind;
  private @Nullable String label;
  private @Nullable String language;
  private boolean ocr;
  private @Nullable Integer confidence;

  @Column(name = "words")
  private String text;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PageText() {}

  PageText(String sha256, ExtractedPage page) {
    this.sha256 = sha256;
    this.number = page.number();
    this.kind = page.kind().name();
    this.label = page.label() == null ? null : cut(page.label(), LONGEST_LABEL);
    this.language = PageLanguage.of(page.text());
    this.ocr = page.fromOcr();
    this.confidence = page.ocrConfidence();
    this.text = cut(page.text(), LONGEST_TEXT);
  }

  /** PostgreSQL keeps no character of code 0. */
  private static String cut(String text, int most) {
    String kept = text.replace("\0", "");
    return kept.length() <= most ? kept : kept.substring(0, most);
  }

  public String sha256() {
    return sha256;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  public ExtractedPage.Kind kind() {
    return ExtractedPage.Kind.valueOf(kind);
  }

  /** What readers know it by besides its number: the name of a sheet, a heading. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  /** Tag of the language of most of its text, where that could be told. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Whether its text was recognised in a picture. */
  public boolean ocr() {
    return ocr;
  }

  /** How sure the recognition was, in percent; empty for text that was not recognised. */
  public Optional<Integer> confidence() {
    return Optional.ofNullable(confidence);
  }

  /** Plain, paragraphs parted by empty lines. */
  public String text() {
    return text;
  }

  /** Names a page. */
  public static final class Key implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    private @Nullable String sha256;
    private int number;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && java.util.Objects.equals(key.sha256, sha256)
          && key.number == number;
    }

    @Override
    public int hashCode() {
      return java.util.Objects.hash(sha256, number);
    }
  }
}
