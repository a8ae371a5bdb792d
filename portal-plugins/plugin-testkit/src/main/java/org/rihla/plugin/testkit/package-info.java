/** Tests that a country plugin inherits: extend {@code PluginContract} and nothing more. */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.testkit;
