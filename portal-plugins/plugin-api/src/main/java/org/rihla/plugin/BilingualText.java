package org.rihla.plugin;

/**
 * A text in both languages of the portal, plain and without markup.
 *
 * @param fr the French text; never blank
 * @param ar the Arabic text; never blank
 */
public record BilingualText(String fr, String ar) {
  /**
   * Refuses half a text: a reader of the other language would find nothing.
   *
   * @throws IllegalArgumentException if either text is blank
   */
  public BilingualText {
    if (fr.isBlank() || ar.isBlank()) {
      throw new IllegalArgumentException(
          "A text needs French and Arabic: '" + fr + "', '" + ar + "'");
    }
  }
}
