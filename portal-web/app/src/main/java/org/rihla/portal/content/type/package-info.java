/**
 * What the content folder declares: content types with their fields, facets, home page and chain.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.type;
