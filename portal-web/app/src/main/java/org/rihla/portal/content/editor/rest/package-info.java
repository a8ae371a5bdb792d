/** Saves while somebody types, below {@code /drafts}. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.editor.rest;
