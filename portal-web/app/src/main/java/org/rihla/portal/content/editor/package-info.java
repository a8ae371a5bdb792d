/**
 * Where forms and working copies meet: the form of a draft, saves of what was typed, and lists of
 * what somebody writes, reviews or translates.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.editor;
