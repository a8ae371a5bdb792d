package org.rihla.extraction;

/**
 * A document that opens with a password only.
 *
 * @param mediaType as its content shows
 */
public record Encrypted(String mediaType) implements Refusal {}
