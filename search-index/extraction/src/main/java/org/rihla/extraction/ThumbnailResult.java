package org.rihla.extraction;

/** What making pictures of a file led to. */
public sealed interface ThumbnailResult permits Rendered, Refusal {}
