/** The search page, the listings of types, which are searches too, and suggestions. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.search.web;
