/**
 * The host of country plugins: finds them, checks each whole, brings its declarations and items in
 * and out while the portal runs, and keeps the portal unharmed by those that are wrong.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.plugin;
