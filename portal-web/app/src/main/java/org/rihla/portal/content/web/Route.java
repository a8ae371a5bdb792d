package org.rihla.portal.content.web;

import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.taxonomy.ConceptScheme;

/** What an address below a language means. */
public sealed interface Route {
  /** What is made of items and concepts alone. */
  sealed interface OfContent extends Route {}

  /** The home page. */
  record Home() implements OfContent {}

  /** The search page. */
  record Search() implements Route {}

  /** The items of a type. */
  record Listing(ContentType type) implements Route {}

  /** One item. */
  record Reading(ContentType type, String slug) implements OfContent {}

  /** The concepts of a scheme. */
  record Scheme(ConceptScheme scheme) implements OfContent {}

  /** One concept. */
  record Term(ConceptScheme scheme, String slug) implements OfContent {}

  /** A file, and the search in it. */
  record Document(String attachment) implements Route {}

  /** The text of a page of a file. */
  record DocumentText(String attachment, int page) implements Route {}

  /** Nothing has that address. */
  record Missing() implements OfContent {}
}
