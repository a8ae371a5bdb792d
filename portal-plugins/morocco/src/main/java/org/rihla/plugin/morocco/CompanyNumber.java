package org.rihla.plugin.morocco;

import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ShapeRule;

/**
 * The Moroccan {@code identifiant commun de l’entreprise} (ICE): fifteen digits, nine for the
 * company, four for the establishment and two for control. How the two are reckoned could not be
 * checked in an official text, so only the shape is held.
 */
public final class CompanyNumber extends ShapeRule {
  /** For the portal. */
  public CompanyNumber() {
    super(
        "ma-ice",
        "[0-9]{15}",
        new BilingualText(
            "un identifiant commun de l’entreprise (ICE) a quinze chiffres",
            "يتكوّن التعريف الموحّد للمقاولة (ICE) من خمسة عشر رقمًا"));
  }
}
