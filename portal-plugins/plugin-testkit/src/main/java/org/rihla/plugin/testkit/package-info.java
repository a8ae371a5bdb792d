/**
 * Tests that a country plugin inherits: extend {@code PluginContract}, and {@code
 * TerritoriesContract} if the plugin has the territories of a country.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.testkit;
