package org.rihla.portal.plugin.jar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultPluginDescriptor;
import org.rihla.plugin.PluginDependency;

/**
 * What the manifest of a plugin says.
 *
 * @param id what the plugin is called
 * @param version {@code major.minor.patch}
 * @param requires range of the API's versions
 * @param dependencies other plugins that it needs
 * @param provider who answers for it, may be empty
 * @param license an SPDX identifier, may be empty
 */
public record PluginManifest(
    String id,
    String version,
    String requires,
    List<PluginDependency> dependencies,
    String provider,
    String license) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;

  static PluginManifest of(String jar, DefaultPluginDescriptor descriptor) {
    String id = text(descriptor.getPluginId());
    if (id.isEmpty()) {
      throw PluginRefusedException.of("no-descriptor", jar);
    }
    if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
      throw PluginRefusedException.of("bad-id", jar, id);
    }
    String version = text(descriptor.getVersion());
    if (!Versions.isVersion(version)) {
      throw PluginRefusedException.of("bad-version", id, version);
    }
    return new PluginManifest(
        id,
        version,
        text(descriptor.getRequires()),
        descriptor.getDependencies().stream().map(PluginManifest::dependency).toList(),
        text(descriptor.getProvider()),
        text(descriptor.getLicense()));
  }

  private static PluginDependency dependency(org.pf4j.PluginDependency read) {
    return new PluginDependency(
        read.getPluginId(), read.getPluginVersionSupport(), read.isOptional());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
