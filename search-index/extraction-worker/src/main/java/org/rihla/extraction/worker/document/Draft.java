package org.rihla.extraction.worker.document;

import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;

/** A page while it is read. */
public final class Draft {

  private final Kind kind;
  private @Nullable String label;
  private StringBuilder text = new StringBuilder();
  private String margins = "";
  private @Nullable Integer ocrConfidence;

  /** An empty page. */
  public Draft(Kind kind, @Nullable String label) {
    this.kind = kind;
    this.label = label;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** What readers call it; null if nothing. */
  public @Nullable String label() {
    return label;
  }

  /** Names it. */
  public void label(@Nullable String name) {
    this.label = name;
  }

  /** Its text so far. */
  public String text() {
    return text.toString();
  }

  /** Whether there is nothing to read on it. */
  public boolean blank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /** Replaces its text and its margins. */
  public void replace(String newText, String newMargins) {
    text = new StringBuilder(newText);
    margins = newMargins;
  }

  /** Sets the text that was read from its picture. */
  public void readByOcr(String words, int confidence) {
    text = new StringBuilder(words);
    ocrConfidence = confidence;
  }

  /** Headers and footers; empty if there are none. */
  public String margins() {
    return margins;
  }

  /** Confidence of OCR; null if the text is the document's own. */
  public @Nullable Integer ocrConfidence() {
    return ocrConfidence;
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  void append(char character) {
    text.append(character);
  }

  /** Begins a new line unless the text stands at the beginning of one. */
  void line() {
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }
}
