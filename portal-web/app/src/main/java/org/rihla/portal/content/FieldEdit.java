package org.rihla.portal.content;

import org.jspecify.annotations.Nullable;

/**
 * One field of a draft, changed.
 *
 * @param path where, as {@link DraftTree} names it
 * @param base the value that the change began with; null when there was none
 * @param value the new value; null takes it away
 */
public record FieldEdit(String path, @Nullable Object base, @Nullable Object value) {}
