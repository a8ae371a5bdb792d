/** Runs the portal through its launcher for the tests in the container, once for all of them. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.container;
