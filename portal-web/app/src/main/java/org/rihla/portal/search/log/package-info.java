/**
 * What readers search, counted without anything that tells who they are, and the searches of others
 * that are suggested from it.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.search.log;
