package org.rihla.portal.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.language.Language;

/**
 * How a working copy becomes what readers see.
 *
 * @param account who publishes; null for the timer
 * @param minor whether the meaning stays the same, so that translations stay good
 * @param translated languages whose translator says that the text follows the source as it is now
 */
public record Publication(@Nullable AccountId account, boolean minor, Set<Language> translated) {
  public Publication {
    translated = Set.copyOf(translated);
  }
}
