/**
 * Translations: where each language of an item stands, what changed in the source since a
 * translation was made, and the board of what is missing or outdated.
 *
 * <p>A translator begins with {@link org.rihla.portal.content.translation.TranslationBoard}, opens
 * a working copy with {@link org.rihla.portal.content.workflow.WorkingCopies#translate}, shows
 * {@link org.rihla.portal.content.translation.TranslationDesk#source} beside it and {@link
 * org.rihla.portal.content.translation.TranslationDesk#sourceChanges} above it, confirms with
 * {@link org.rihla.portal.content.translation.TranslationDesk#followed} that the text follows these
 * changes, and submits.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.translation;
