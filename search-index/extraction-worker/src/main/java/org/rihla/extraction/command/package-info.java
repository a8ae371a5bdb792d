/** Extraction from the command line: {@code ./rihla extract}, and what it costs. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.command;
