/** Command line, report, and two engines that agree. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.run;
