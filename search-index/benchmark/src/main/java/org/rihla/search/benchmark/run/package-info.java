/** One run: engines in processes of their own, their answers compared, figures taken, a report. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.run;
