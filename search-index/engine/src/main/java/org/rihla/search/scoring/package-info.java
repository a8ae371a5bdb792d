/**
 * The score of a word: BM25F over the parts of a text, for a group of weighted synonyms as for a
 * single word, and of several words, each by itself. After Robertson and Zaragoza, “The
 * Probabilistic Relevance Framework: BM25 and Beyond” (2009), and Darwish and Oard, “Probabilistic
 * Structured Query Methods” (2003).
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.scoring;
