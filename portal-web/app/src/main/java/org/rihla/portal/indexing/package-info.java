/** The way from a saved item to the search index: outbox, indexer, reconciliation. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.indexing;
