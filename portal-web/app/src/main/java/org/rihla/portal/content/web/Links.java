package org.rihla.portal.content.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ReservedPaths;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Addresses of pages, percent-encoded, beginning with the language. */
public final class Links {
  private Links() {}

  public static String home(Language language) {
    return "/" + language.tag() + "/";
  }

  /** The search page, without a query. */
  public static String search(Language language) {
    return home(language) + encode(searchPath(language));
  }

  /** All countries. */
  public static String countries(Language language) {
    return home(language) + encode(ReservedPaths.COUNTRIES.in(language));
  }

  /** The segment of the search page. */
  public static String searchPath(Language language) {
    return ReservedPaths.SEARCH.in(language);
  }

  /** The page for signing in that leads back to a page of the portal. */
  public static String signIn(Language language, String back) {
    String page = home(language) + encode(AccountPaths.SIGN_IN.in(language));
    return back.equals(home(language)) ? page : page + "?back=" + encode(back);
  }

  public static String listing(Language language, ContentType type) {
    return home(language) + encode(type.path().in(language));
  }

  public static String item(Language language, ContentType type, String slug) {
    return listing(language, type) + "/" + encode(slug);
  }

  public static String scheme(Language language, ConceptScheme scheme) {
    return home(language) + encode(scheme.path(language));
  }

  public static String concept(Language language, ConceptScheme scheme, Concept concept) {
    return scheme(language, scheme) + "/" + encode(scheme.slug(concept, language));
  }

  /** The Atom feed of what names a concept or one below it. */
  public static String feed(Language language, ConceptScheme scheme, Concept concept) {
    return "/feeds/"
        + language.tag()
        + "/"
        + encode(scheme.key())
        + "/"
        + encode(concept.notation());
  }

  /** The page of a country, which is a top concept of the scheme of territories. */
  public static String country(Language language, ConceptScheme territories, Concept country) {
    return countries(language) + "/" + encode(territories.slug(country, language));
  }

  /** The generated cover of an item. */
  public static String cover(String itemId) {
    return "/covers/" + itemId + ".svg";
  }

  public static String file(String attachmentId, String fileName) {
    return "/files/" + attachmentId + "/" + encode(fileName);
  }

  /** A picture of a file, in one of the widths that there are. */
  public static String picture(String attachmentId, int width) {
    return "/files/pictures/" + attachmentId + "/" + width;
  }

  /** An archive of files, of the items that parameters name or find. */
  public static String collection(Language language) {
    return "/files/collections/" + language.tag();
  }

  /** What is known of a file, and the search in it. */
  public static String document(Language language, String attachmentId) {
    return home(language) + encode(ReservedPaths.FILES.in(language)) + "/" + encode(attachmentId);
  }

  /** The text of a page of a file. */
  public static String documentPage(Language language, String attachmentId, int number) {
    return document(language, attachmentId) + "/" + number;
  }

  /** One segment or parameter, percent-encoded. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
