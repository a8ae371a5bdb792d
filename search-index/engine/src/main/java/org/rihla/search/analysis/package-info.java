/**
 * How text becomes terms, and the names of the fields that hold them. One chain serves every
 * language: what is done to a word follows from its script, so that a French word inside an Arabic
 * text is treated as French, and the reverse. The decisions are in {@code
 * search-index/docs/analysis.md}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.analysis;
