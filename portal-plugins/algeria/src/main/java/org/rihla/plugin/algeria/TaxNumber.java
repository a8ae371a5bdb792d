package org.rihla.plugin.algeria;

import java.util.Optional;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.IdentifierRule;

/**
 * The Algerian {@code numéro d’identification fiscale} (NIF): fifteen digits, or twenty with those
 * of a secondary establishment. General knowledge; no rule for control is public, so only the shape
 * is held.
 */
public final class TaxNumber implements IdentifierRule {
  private static final BilingualText SHAPE =
      new BilingualText(
          "un numéro d’identification fiscale (NIF) a quinze chiffres, ou vingt pour un établissement"
              + " secondaire",
          "يتكوّن رقم التعريف الجبائي (NIF) من خمسة عشر رقمًا، أو من عشرين رقمًا للمؤسسة الثانوية");

  @Override
  public String key() {
    return "dz-nif";
  }

  @Override
  public Optional<BilingualText> problem(String value) {
    return value.replaceAll("[ .-]", "").matches("[0-9]{15}([0-9]{5})?")
        ? Optional.empty()
        : Optional.of(SHAPE);
  }
}
