/**
 * What a country plugin may see of the portal.
 *
 * <p>A plugin is data first: one JAR with a manifest and a folder {@code rihla/} of SKOS
 * taxonomies, bilingual items, message bundles and lexicon entries, in the formats of the portal's
 * own {@code content} folder. Most plugins need no Java at all. {@code portal-plugins/README.md}
 * leads from an empty folder to a running plugin.
 *
 * <p>This module depends on the JDK alone, so that a plugin compiled today loads into a portal of
 * tomorrow: {@link org.rihla.plugin.PluginApi#VERSION} says which one it meets.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin;
