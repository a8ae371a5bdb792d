/**
 * Files of plugins as they are read before anything in them is believed: manifest, entries, limits.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.plugin.jar;
