package org.rihla.portal.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are asked for.
 *
 * @param kind null for all
 * @param text part of the name or login of who did it, or of what it was done to; empty for all
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditFilter(@Nullable AuditKind kind, String text, Instant from, Instant until) {}
