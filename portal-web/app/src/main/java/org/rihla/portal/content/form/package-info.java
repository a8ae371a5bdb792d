/**
 * Forms made from declarations: what a draft looks like as groups of fields with their controls,
 * and back from what a browser submitted to a draft.
 *
 * <p>A control has the name of its place in the draft, the very path that a {@link
 * org.rihla.portal.content.value.Violation} has: {@code fields.agenda[0].title.fr} or {@code
 * ar.lesson}. So a problem finds its control, and nothing that a type does not declare is ever
 * read.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.form;
