/** The room in which administrators see what works in the background. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.administration.web;
