/**
 * The code of plugins: class loaders that show them little, and calls into them that end in time.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.plugin.runtime;
