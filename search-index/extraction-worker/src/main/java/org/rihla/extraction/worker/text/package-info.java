/** Makes readable text of what documents hold: characters, divided words, repeated margins. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker.text;
