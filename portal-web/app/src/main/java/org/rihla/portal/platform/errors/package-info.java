/**
 * One family of failures, each with a stable code, a message key and the HTTP status it leaves
 * with.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform.errors;
