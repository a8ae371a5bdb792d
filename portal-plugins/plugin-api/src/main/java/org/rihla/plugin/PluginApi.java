package org.rihla.plugin;

/**
 * The version of this API, by the rules of semantic versioning.
 *
 * <p>A plugin names the range of versions that it was written for in its manifest, as {@code
 * Plugin-Requires: >=1.0.0 & <2.0.0}. A portal whose version is outside of that range does not load
 * it and says why.
 */
public final class PluginApi {
  /**
   * {@code major.minor.patch}. Within a major version nothing is taken away and no abstract method
   * is added to an interface that plugins implement.
   */
  public static final String VERSION = "1.1.0";

  private PluginApi() {}
}
