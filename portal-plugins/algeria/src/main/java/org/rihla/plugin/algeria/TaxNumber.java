package org.rihla.plugin.algeria;

import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ShapeRule;

/**
 * The Algerian {@code numéro d’identification fiscale} (NIF): fifteen digits, or twenty with those
 * of a secondary establishment. General knowledge; no rule for control is public, so only the shape
 * is held.
 */
public final class TaxNumber extends ShapeRule {
  /** For the portal. */
  public TaxNumber() {
    super(
        "dz-nif",
        "[0-9]{15}([0-9]{5})?",
        new BilingualText(
            "un numéro d’identification fiscale (NIF) a quinze chiffres, ou vingt pour un établissement"
                + " secondaire",
            "يتكوّن رقم التعريف الجبائي (NIF) من خمسة عشر رقمًا، أو من عشرين رقمًا للمؤسسة الثانوية"));
  }
}
