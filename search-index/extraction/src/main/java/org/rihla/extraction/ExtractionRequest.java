package org.rihla.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a caller knows about a document, and what reading it may cost.
 *
 * @param fileName as its owner called it; a hint only, the content decides; null if unknown
 * @param mediaType as its sender said; a hint only; null if unknown
 * @param language tag of the language that it is said to be in, such as {@code ar}: images are read
 *     in it first; null if nobody said
 * @param ocr whether pages and images without text are read by OCR
 * @param limits of time, size and nesting
 */
public record ExtractionRequest(
    @Nullable String fileName,
    @Nullable String mediaType,
    @Nullable String language,
    boolean ocr,
    ExtractionLimits limits) {

  /** A document of which only the name is known, with OCR and the usual limits. */
  public static ExtractionRequest named(String fileName) {
    return new ExtractionRequest(fileName, null, null, true, ExtractionLimits.USUAL);
  }

  /** The same with other limits. */
  public ExtractionRequest within(ExtractionLimits others) {
    return new ExtractionRequest(fileName, mediaType, language, ocr, others);
  }

  /** The same in a language. */
  public ExtractionRequest in(String tag) {
    return new ExtractionRequest(fileName, mediaType, tag, ocr, limits);
  }

  /** The same with no OCR. */
  public ExtractionRequest withoutOcr() {
    return new ExtractionRequest(fileName, mediaType, language, false, limits);
  }
}
