package org.rihla.portal.content.value;

import java.util.Optional;
import org.rihla.portal.language.LocalizedText;

/** Knows what numbers by which companies and institutions are known look like. */
@FunctionalInterface
public interface IdentifierRules {
  /** Lets every number pass. */
  IdentifierRules NONE = (rule, value) -> Optional.empty();

  /**
   * What is wrong with a number.
   *
   * @param rule key of the rule that a field names
   * @param value as it was typed, in one line
   * @return nothing when it can be right, or when nobody answers for the rule at this moment
   */
  Optional<LocalizedText> problem(String rule, String value);
}
