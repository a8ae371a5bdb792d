package org.rihla.plugin;

/**
 * Another plugin that must be enabled first.
 *
 * @param id what it is called
 * @param range the versions that will do, such as {@code >=1.2.0}; {@code *} for any
 * @param optional whether the plugin also works without it
 */
public record PluginDependency(String id, String range, boolean optional) {}
