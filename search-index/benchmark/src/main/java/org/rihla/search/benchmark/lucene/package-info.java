/**
 * Bare Lucene as a peer: the same fields, the same query and the same answer as the engine gives,
 * written straight down without its API, its checks and its care for damage. It shares the engine's
 * words, because it is to be measured what is done with them.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.lucene;
