package org.rihla.portal.plugin.imports;

import org.rihla.portal.language.LocalizedText;

/**
 * A format that an enabled plugin understands.
 *
 * @param key by which the command names it
 * @param plugin that understands it
 * @param country two letters of ISO 3166-1, in lower case; its items have keys that begin so
 * @param name what files of the format hold
 */
public record DataFormat(String key, String plugin, String country, LocalizedText name) {}
