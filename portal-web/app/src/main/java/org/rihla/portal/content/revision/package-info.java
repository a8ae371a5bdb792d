/**
 * Versions of items: listed, read, compared field by field and word by word, and restored.
 *
 * <p>{@link org.rihla.portal.content.revision.Revisions} answers a caller who may see drafts of the
 * item. A {@link org.rihla.portal.content.revision.Comparison} holds a change for each field that
 * differs; its {@link org.rihla.portal.content.revision.Detail} is {@code Words} for texts (pieces
 * to be shown one after another, in the direction of their language), {@code Rows} for lists and
 * tables, {@code Whole} for everything else.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.revision;
