package org.rihla.plugin;

/**
 * An extension point: a panel of figures on the page of the plugin's country, for what is computed
 * and so cannot be an item.
 *
 * <p>Name the class in {@code META-INF/services/org.rihla.plugin.CountryPanel}. The portal makes
 * one object when the plugin is enabled, by its constructor without parameters, and asks it for
 * every view of the page, from several threads at once.
 *
 * <p><b>Contract.</b> Answer from memory: constructor and call each have two seconds, and a reader
 * waits meanwhile. Start no threads that outlive {@link AutoCloseable#close}, which the portal
 * calls when the plugin is disabled if the class has it. A panel that throws, or is not back in
 * time, switches its plugin off, and administrators are told why.
 */
@FunctionalInterface
public interface CountryPanel {
  /**
   * What the panel shows now.
   *
   * @param country two letters of ISO 3166-1
   */
  Panel panel(String country);
}
