package org.rihla.portal.terminology;

import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/**
 * A term as somebody proposes it, or as a reviewer takes it.
 *
 * @param scheme key of the scheme that it is for
 * @param broader notation of the concept that it would stand below, or null for the top
 * @param label its name in both languages
 * @param note what it means and why it is missing; may be empty
 */
public record ProposedTerm(
    String scheme, @Nullable String broader, LocalizedText label, String note) {}
