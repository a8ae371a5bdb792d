package org.rihla.portal.search.log;

import java.lang.Character.UnicodeScript;
import org.rihla.portal.language.Language;

/**
 * A search that others made, as it is suggested.
 *
 * @param text to search
 * @param language of the text, told by its script
 */
public record PastSearch(String text, Language language) {
  static PastSearch of(String text) {
    boolean arabic =
        text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    return new PastSearch(text, arabic ? Language.AR : Language.FR);
  }
}
