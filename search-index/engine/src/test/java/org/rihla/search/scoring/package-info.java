/** Scores of words, on small indexes. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.scoring;
