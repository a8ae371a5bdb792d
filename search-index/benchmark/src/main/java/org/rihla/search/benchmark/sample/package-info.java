/**
 * Documents and requests out of a seed. It needs the JDK only, because it also runs on the class
 * paths of other engines.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.benchmark.sample;
