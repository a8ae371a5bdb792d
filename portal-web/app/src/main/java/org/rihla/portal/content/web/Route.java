package org.rihla.portal.content.web;

import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.taxonomy.ConceptScheme;

/** What an address below a language means. */
public sealed interface Route {
  /** The home page. */
  record Home() implements Route {}

  /** The search page. */
  record Search() implements Route {}

  /** The items of a type. */
  record Listing(ContentType type) implements Route {}

  /** One item. */
  record Reading(ContentType type, String slug) implements Route {}

  /** The concepts of a scheme. */
  record Scheme(ConceptScheme scheme) implements Route {}

  /** One concept. */
  record Term(ConceptScheme scheme, String slug) implements Route {}

  /** Nothing has that address. */
  record Missing() implements Route {}
}
