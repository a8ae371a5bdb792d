package org.rihla.portal.account.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.language.Language;

/** Languages as forms send them. */
final class LanguageChoice {
  private LanguageChoice() {}

  /** The languages of these tags; what is none is left out. */
  static Set<Language> of(Collection<String> tags) {
    return tags.stream().flatMap(tag -> Language.ofTag(tag).stream()).collect(Collectors.toSet());
  }
}
