/** Rihla's own engine as a peer, through its public API alone. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.engine;
