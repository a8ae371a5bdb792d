package org.rihla.plugin.morocco;

import java.util.Optional;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.IdentifierRule;

/**
 * The Moroccan {@code identifiant commun de l’entreprise} (ICE): fifteen digits, nine for the
 * company, four for the establishment and two for control. How the two are reckoned could not be
 * checked in an official text, so only the shape is held.
 */
public final class CompanyNumber implements IdentifierRule {
  private static final BilingualText SHAPE =
      new BilingualText(
          "un identifiant commun de l’entreprise (ICE) a quinze chiffres",
          "يتكوّن التعريف الموحّد للمقاولة (ICE) من خمسة عشر رقمًا");

  @Override
  public String key() {
    return "ma-ice";
  }

  @Override
  public Optional<BilingualText> problem(String value) {
    return value.replaceAll("[ .-]", "").matches("[0-9]{15}")
        ? Optional.empty()
        : Optional.of(SHAPE);
  }
}
