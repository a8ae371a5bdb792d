/** Pages of countries, with what plugins know of them. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.plugin.web;
