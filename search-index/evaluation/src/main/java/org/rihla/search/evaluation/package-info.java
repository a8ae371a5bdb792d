/**
 * Measures the ranking of the engine on a collection of documents, queries and judgements: the same
 * analysis, queries and knowledge as in the portal.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.evaluation;
