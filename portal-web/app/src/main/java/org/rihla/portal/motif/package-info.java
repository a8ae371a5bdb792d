/**
 * The portal's motif: zellige geometry in thin lines, drawn as SVG and always the same for the same
 * identifier.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.motif;
