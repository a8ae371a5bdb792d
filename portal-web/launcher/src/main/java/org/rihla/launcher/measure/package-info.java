/** Measures a running portal: load, weight of pages, and the time from a save to being found. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.measure;
