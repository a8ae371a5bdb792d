package org.rihla.extraction;

/** What reading a document led to. */
public sealed interface ExtractionResult permits Extracted, NoText, Refusal {}
