/**
 * Signing in and staying so: passwords, throttling, sessions that outlive a restart, links that
 * open once, and tokens of pages.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account.session;
