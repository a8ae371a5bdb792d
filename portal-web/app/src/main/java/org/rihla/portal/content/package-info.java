/**
 * Items: their translations, revisions and links, and the service through which every change goes.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content;
