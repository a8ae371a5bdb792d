package org.rihla.portal.content.web.page;

import org.rihla.portal.language.Language;

/**
 * A text and the language it is in, which is not always the page's.
 *
 * @param foreign whether that language differs from the page's, so that the view marks it
 */
public record TextIn(String text, Language language, boolean foreign) {

  public static TextIn of(String text, Language language, Language page) {
    return new TextIn(text, language, language != page);
  }

  public String lang() {
    return language.tag();
  }

  public String dir() {
    return language.direction();
  }
}
