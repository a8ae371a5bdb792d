package org.rihla.plugin.tunisia;

import java.util.Locale;
import java.util.Optional;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.IdentifierRule;

/**
 * The Tunisian {@code matricule fiscal}: seven digits and a letter for control, then, for those who
 * write all of it, two letters and three digits: {@code 1234567A/P/M/000}. General knowledge; how
 * the letter is reckoned is not public, so only the shape is held.
 */
public final class TaxNumber implements IdentifierRule {
  private static final BilingualText SHAPE =
      new BilingualText(
          "un matricule fiscal a sept chiffres et une lettre, seuls ou suivis de deux lettres et de"
              + " trois chiffres, comme 1234567A/P/M/000",
          "يتكوّن المعرّف الجبائي من سبعة أرقام وحرف لاتيني، وحدها أو متبوعة بحرفين وثلاثة أرقام، مثل"
              + " ‎1234567A/P/M/000");

  @Override
  public String key() {
    return "tn-tax-number";
  }

  @Override
  public Optional<BilingualText> problem(String value) {
    String plain = value.replaceAll("[ /.-]", "").toUpperCase(Locale.ROOT);
    return plain.matches("[0-9]{7}[A-Z]([A-Z]{2}[0-9]{3})?")
        ? Optional.empty()
        : Optional.of(SHAPE);
  }
}
