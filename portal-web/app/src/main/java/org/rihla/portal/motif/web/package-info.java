/** Serves the covers. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.motif.web;
