/** Searches: what is asked for, and what is found of it within the caller's visibility. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.search;
