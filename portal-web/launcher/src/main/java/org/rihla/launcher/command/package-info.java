/** The commands of {@code ./rihla}, one class each, and how their arguments are read. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.command;
