/**
 * What every answer passes through (known addresses only, security headers, conditional requests),
 * and the static files that every page asks for.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform.web;
