/** Measurements that nobody waits for in a test run: each is asked for by its name. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.measure;
