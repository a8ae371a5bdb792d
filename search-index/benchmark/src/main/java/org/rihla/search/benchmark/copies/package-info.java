/** Larger indexes out of filled ones, on the class path of the engine that filled them. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.copies;
