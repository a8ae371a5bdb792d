/** Documents and requests follow from their seed. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.sample;
