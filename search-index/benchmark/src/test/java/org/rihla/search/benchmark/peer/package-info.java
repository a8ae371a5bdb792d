/** Percentiles, and the protocol between the processes. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.peer;
