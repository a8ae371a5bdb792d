package org.rihla.portal.content.revision;

import org.jspecify.annotations.Nullable;

/**
 * A field that two versions have differently.
 *
 * @param path where, as {@link org.rihla.portal.content.DraftTree} names it
 * @param before null when there was none
 * @param after null when there is none any more
 */
public record FieldChange(
    String path, @Nullable Object before, @Nullable Object after, Detail detail) {}
