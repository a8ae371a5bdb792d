package org.rihla.portal.taxonomy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;

/**
 * How concepts of a scheme were called before, so that what names them still leads there.
 *
 * @param merged notations of concepts that became part of another one, with the notation of that
 * @param french URL segments of former French names, with the notation
 * @param arabic the same in Arabic
 */
record FormerNames(
    Map<String, String> merged, Map<String, String> french, Map<String, String> arabic) {

  static final FormerNames NONE = new FormerNames(Map.of(), Map.of(), Map.of());

  /** None yet, to be added to. */
  static FormerNames empty() {
    return new FormerNames(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void merged(String notation, String into) {
    merged.put(notation, into);
  }

  void called(LocalizedText label, String notation) {
    french.putIfAbsent(Slugs.of(label.fr()), notation);
    arabic.putIfAbsent(Slugs.of(label.ar()), notation);
  }

  Map<String, String> slugs(Language language) {
    return language == Language.FR ? french : arabic;
  }
}
