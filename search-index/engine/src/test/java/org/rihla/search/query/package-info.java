/** How typed text is read. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.query;
