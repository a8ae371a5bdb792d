package org.rihla.portal.plugin.web;

import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Addresses of the pages of countries. */
final class CountryLinks {
  /** The scheme whose top concepts are countries, and those below them their regions. */
  static final String TERRITORIES = "territories";

  private CountryLinks() {}

  static String country(Language language, ConceptScheme territories, Concept country) {
    return Links.countries(language) + "/" + Links.encode(territories.slug(country, language));
  }
}
