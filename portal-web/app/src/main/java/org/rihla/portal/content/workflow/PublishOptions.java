package org.rihla.portal.content.workflow;

import java.util.Set;
import org.rihla.portal.language.Language;

/**
 * How something approved is published.
 *
 * @param languages those that readers shall see; the texts of the others stay in the working copy.
 *     The language of the original is always among them
 * @param minor whether the meaning stays the same, so that no translation becomes outdated
 * @param followed languages that were outdated and say again what the original says; a translation
 *     that is published by itself needs no mention here
 */
public record PublishOptions(Set<Language> languages, boolean minor, Set<Language> followed) {
  public PublishOptions {
    languages = Set.copyOf(languages);
    followed = Set.copyOf(followed);
  }

  public PublishOptions(Set<Language> languages, boolean minor) {
    this(languages, minor, Set.of());
  }

  /** Every language that is there, with a change of meaning. */
  public static PublishOptions all() {
    return new PublishOptions(Set.of(Language.values()), false);
  }
}
