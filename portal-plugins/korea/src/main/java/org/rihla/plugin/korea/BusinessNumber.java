package org.rihla.plugin.korea;

import java.util.Optional;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.IdentifierRule;

/**
 * The Korean business registration number: ten digits, mostly written {@code 124-81-00998}, the
 * last of which is a check digit whose rule is public.
 */
public final class BusinessNumber implements IdentifierRule {
  private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
  private static final int LENGTH = 10;

  private static final BilingualText SHAPE =
      new BilingualText(
          "un numéro coréen d’enregistrement d’entreprise a dix chiffres, comme 124-81-00998",
          "يتكوّن رقم تسجيل المقاولة في كوريا من عشرة أرقام، مثل ‎124-81-00998");
  private static final BilingualText DIGIT =
      new BilingualText(
          "le dernier chiffre ne s’accorde pas avec les autres : vérifiez la saisie",
          "الرقم الأخير لا يتوافق مع بقية الأرقام، فتحقّقوا من الكتابة");

  @Override
  public String key() {
    return "kr-business-number";
  }

  @Override
  public Optional<BilingualText> problem(String value) {
    if (!value.matches("[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{5}")) {
      return Optional.of(SHAPE);
    }
    String digits = value.replaceAll("[ -]", "");
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * digit(digits, i);
    }
    // The product of the ninth digit counts with its tens once more.
    sum += WEIGHTS[WEIGHTS.length - 1] * digit(digits, WEIGHTS.length - 1) / LENGTH;
    int check = (LENGTH - sum % LENGTH) % LENGTH;
    return check == digit(digits, LENGTH - 1) ? Optional.empty() : Optional.of(DIGIT);
  }

  private static int digit(String digits, int place) {
    return digits.charAt(place) - '0';
  }
}
