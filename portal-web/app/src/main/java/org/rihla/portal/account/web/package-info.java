/**
 * Sign-in and sign-out over HTTP, and the pages that need no session: they read without JavaScript.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account.web;
