package org.rihla.portal.attachment;

/** How many files have been read how far; equal files count once. */
public record StateCount(ReadingState state, long files) {}
