/**
 * What a country plugin may see of the portal.
 *
 * <p>A plugin is data first: SKOS taxonomies, bilingual items, message bundles and lexicon entries
 * in the formats of the {@code content} folder. This module holds the contracts for what data
 * cannot say. It depends on the JDK alone, so that a plugin compiled today loads into a portal of
 * tomorrow. It has no types yet: the descriptor and the extension points arrive with the plugin
 * host, each with a contract test in {@code plugin-testkit}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin;
