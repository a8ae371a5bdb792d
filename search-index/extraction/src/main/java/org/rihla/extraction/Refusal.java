package org.rihla.extraction;

/** Why a file gave neither text nor pictures. */
public sealed interface Refusal extends ExtractionResult, ThumbnailResult
    permits Encrypted, Unsupported, TooLarge, Failed {}
