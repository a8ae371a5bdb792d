/**
 * What the person at the terminal reads: lines in their language, and failures that say what to do.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.console;
