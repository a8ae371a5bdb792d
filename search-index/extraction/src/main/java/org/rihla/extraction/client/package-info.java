/**
 * Starts workers, gives them jobs one at a time, and ends them with everything that they started
 * when a job takes more time or memory than it may.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.client;
