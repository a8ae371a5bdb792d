/**
 * The search API: what goes into an index ({@link org.rihla.search.IndexedItem}), what is asked of
 * it ({@link org.rihla.search.SearchRequest}) and what comes back ({@link
 * org.rihla.search.SearchResults}).
 *
 * <p>{@link org.rihla.search.SearchIndexes} opens an index. Nothing else here names the engine
 * behind it, so that another one can stand in its place; {@code SearchIndexContract}, in the test
 * sources, says what every engine must do.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search;
