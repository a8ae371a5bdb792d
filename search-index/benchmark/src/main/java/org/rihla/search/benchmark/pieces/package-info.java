/** The hot pieces by themselves, under JMH: what analysis, a search and a facet count cost. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.pieces;
