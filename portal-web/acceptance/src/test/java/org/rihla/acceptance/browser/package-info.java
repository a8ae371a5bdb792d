/** Chromium with a reader before it, and what every visit must leave behind: nothing. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.browser;
