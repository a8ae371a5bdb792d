package org.rihla.plugin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plugin says of itself: its manifest and {@code rihla/plugin.yaml} together.
 *
 * @param id {@code Plugin-Id}: what the plugin is called for ever, such as {@code rihla-tunisia};
 *     lower-case Latin letters, digits and single hyphens, at most 60 characters
 * @param version {@code Plugin-Version}: {@code major.minor.patch}; an upgrade has a higher one
 * @param requires {@code Plugin-Requires}: the range of {@link PluginApi#VERSION} that it was
 *     written for
 * @param dependencies {@code Plugin-Dependencies}: other plugins that must be enabled before it
 * @param country the country it is about: two letters of ISO 3166-1
 * @param name how administrators and readers call it
 * @param description what it brings, in one or two sentences
 * @param provider {@code Plugin-Provider}: who answers for it
 * @param license {@code Plugin-License}: an SPDX identifier
 */
public record PluginDescriptor(
    String id,
    String version,
    String requires,
    List<PluginDependency> dependencies,
    String country,
    BilingualText name,
    BilingualText description,
    String provider,
    String license) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /**
   * Checks the shape of what has one.
   *
   * @throws IllegalArgumentException if the identifier or the country is not as described
   */
  public PluginDescriptor {
    if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("Not an identifier of a plugin: " + id);
    }
    if (!COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException("Not a country of ISO 3166-1: " + country);
    }
    dependencies = List.copyOf(dependencies);
  }
}
