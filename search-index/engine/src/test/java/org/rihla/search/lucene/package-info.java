/** The embedded engine against the contract, against damage, and against other threads. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.lucene;
