/** What the other engines need of words beside the engine's own analysis. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.words;
