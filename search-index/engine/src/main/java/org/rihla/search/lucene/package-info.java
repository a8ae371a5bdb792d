/**
 * The embedded engine: an index of the API kept in a folder by Lucene. Internal: open it with
 * {@code SearchIndexes}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.lucene;
