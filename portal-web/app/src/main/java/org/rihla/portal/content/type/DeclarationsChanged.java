package org.rihla.portal.content.type;

/**
 * Tells that taxonomies, content types, facets or lexicons are others from now on.
 *
 * @param declarations all of them
 */
public record DeclarationsChanged(DeclarationSet declarations) {}
