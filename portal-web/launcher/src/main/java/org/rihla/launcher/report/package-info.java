/** What the tests did: their reports read, counted and told. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.report;
