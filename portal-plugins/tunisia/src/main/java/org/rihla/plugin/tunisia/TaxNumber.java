package org.rihla.plugin.tunisia;

import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ShapeRule;

/**
 * The Tunisian {@code matricule fiscal}: seven digits and a letter for control, then, for those who
 * write all of it, two letters and three digits: {@code 1234567A/P/M/000}. General knowledge; how
 * the letter is reckoned is not public, so only the shape is held.
 */
public final class TaxNumber extends ShapeRule {
  /** For the portal. */
  public TaxNumber() {
    super(
        "tn-tax-number",
        "[0-9]{7}[A-Z]([A-Z]{2}[0-9]{3})?",
        new BilingualText(
            "un matricule fiscal a sept chiffres et une lettre, seuls ou suivis de deux lettres et de"
                + " trois chiffres, comme 1234567A/P/M/000",
            "يتكوّن المعرّف الجبائي من سبعة أرقام وحرف لاتيني، وحدها أو متبوعة بحرفين وثلاثة أرقام، مثل"
                + " ‎1234567A/P/M/000"));
  }
}
