package org.rihla.portal.plugin.web;

/** What pages of countries agree on. */
final class CountryLinks {
  /** The scheme whose top concepts are countries, and those below them their regions. */
  static final String TERRITORIES = "territories";

  private CountryLinks() {}
}
