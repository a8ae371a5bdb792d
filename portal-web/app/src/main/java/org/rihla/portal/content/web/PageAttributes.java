package org.rihla.portal.content.web;

/** Names of request attributes that views read. */
public final class PageAttributes {
  /** The {@link org.rihla.portal.content.web.page.Page}. */
  public static final String PAGE = "page";

  /** The {@link org.rihla.portal.language.Messages} of the page's language. */
  public static final String WORDS = "words";

  /** The public address of the portal, without a final slash. */
  public static final String ORIGIN = "origin";

  private PageAttributes() {}
}
