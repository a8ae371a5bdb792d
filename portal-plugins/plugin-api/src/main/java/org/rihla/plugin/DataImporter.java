package org.rihla.plugin;

/**
 * An extension point: understands files in a format of its country, such as lists of training
 * courses or of occupations, and tells what they hold as concepts and items of the portal.
 *
 * <p>{@code ./rihla plugin import FORMAT FILE} reads a file with it. Name the class in {@code
 * META-INF/services/org.rihla.plugin.DataImporter}. The portal makes one object when the plugin is
 * enabled, by its constructor without parameters.
 *
 * <p><b>Contract.</b> The same file gives the same answer, with the same keys for the same things:
 * importing twice changes nothing. What cannot be understood is a {@linkplain ImportedData.Problem
 * problem} with its line, never an exception, and keeps only itself out. The constructor has two
 * seconds, a call thirty. An importer that throws, or is not back in time, switches its plugin off.
 *
 * @since 1.1.0
 */
public interface DataImporter {
  /**
   * What the format is called in the command, always the same: the country's two letters in lower
   * case, a hyphen, and lower-case Latin letters, digits and hyphens, as {@code ma-training-offer}.
   */
  String format();

  /** What files of the format hold, for whoever chooses one. */
  BilingualText name();

  /** What a file holds. */
  ImportedData read(DataFile file);
}
