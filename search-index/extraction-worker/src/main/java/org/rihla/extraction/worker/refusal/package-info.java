/** How a job ends without what was asked for. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker.refusal;
