/**
 * What an engine must do to be measured, and the process in which it does it. It needs the JDK
 * only, because it also runs on the class paths of other engines.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.peer;
