package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/**
 * What every page has around its content.
 *
 * @param words the portal's own words in the page's language
 * @param title of the page, without the portal's name
 * @param description one or two sentences for search engines and shared links
 * @param path canonical path of this page
 * @param french path of the French page of the same thing
 * @param arabic path of the Arabic page of the same thing
 * @param menu the main menu
 * @param footer pages about the portal
 * @param browse other ways into the content
 * @param jsonLd a JSON-LD description, safe inside a script element; null for none
 * @param image path of a picture for shared links; null for the portal's own
 * @param feed path of an Atom feed of what the page is about; null for none
 * @param indexed whether search engines should keep the page
 * @param origin public address of the portal without a final slash, may be empty
 */
public record Frame(
    Language language,
    Messages words,
    String title,
    String description,
    String path,
    String french,
    String arabic,
    List<MenuEntry> menu,
    List<MenuEntry> footer,
    List<MenuEntry> browse,
    @Nullable String jsonLd,
    @Nullable String image,
    @Nullable String feed,
    boolean indexed,
    String origin) {

  /** The same page in the other language. */
  public String otherPath() {
    return language == Language.FR ? arabic : french;
  }

  public String home() {
    return Links.home(language);
  }

  public String search() {
    return Links.search(language);
  }

  /** The search page with the answer to a text. */
  public String searchFor(String text) {
    return Links.search(language) + "?q=" + Links.encode(text);
  }

  /** The page for signing in, which leads back here. */
  public String signIn() {
    return Links.signIn(language, path);
  }

  public Language other() {
    return language.other();
  }

  /** An entry of the main menu; {@code current} when the page stands below it. */
  public record MenuEntry(String url, String label, boolean current) {}
}
