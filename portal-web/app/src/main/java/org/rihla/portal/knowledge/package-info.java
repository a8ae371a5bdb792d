/**
 * What search knows of how French and Arabic words translate: read from the content folder and from
 * files that were added, and learned from the items that exist in both languages.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.knowledge;
