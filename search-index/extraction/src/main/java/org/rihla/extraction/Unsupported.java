package org.rihla.extraction;

/**
 * A file of a kind that cannot be read: a program, a film, an empty file.
 *
 * @param mediaType as its content shows; {@code application/octet-stream} when it shows nothing
 */
public record Unsupported(String mediaType) implements Refusal {}
