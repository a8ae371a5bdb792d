package org.rihla.portal.content.workflow;

import java.util.Set;
import org.rihla.portal.language.Language;

/**
 * How something approved is published.
 *
 * @param languages those that readers shall see; the texts of the others stay in the working copy.
 *     The language of the original is always among them
 * @param minor whether the meaning stays the same, so that no translation becomes outdated
 */
public record PublishOptions(Set<Language> languages, boolean minor) {
  public PublishOptions {
    languages = Set.copyOf(languages);
  }

  /** Every language that is there, with a change of meaning. */
  public static PublishOptions all() {
    return new PublishOptions(Set.of(Language.values()), false);
  }
}
