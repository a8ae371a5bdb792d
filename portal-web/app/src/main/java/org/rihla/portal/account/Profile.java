package org.rihla.portal.account;

import java.util.EnumSet;
import java.util.Set;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * What somebody says about themselves.
 *
 * @param names in French letters and in Arabic ones; one of the two may be empty
 * @param organisation where they work; may be empty
 * @param languages that they read and write
 */
public record Profile(LocalizedText names, String organisation, Set<Language> languages) {
  private static final int LONGEST = 200;

  /**
   * Strips what does not belong in names and cuts what is too long.
   *
   * @throws AccountException if there is a name in neither script
   */
  public Profile {
    names = new LocalizedText(clean(names.fr()), clean(names.ar()));
    organisation = clean(organisation);
    languages = languages.isEmpty() ? EnumSet.allOf(Language.class) : EnumSet.copyOf(languages);
    if (names.isEmpty()) {
      throw new AccountException(AccountProblem.NAME_MISSING);
    }
  }

  /** A name as the one of its script. */
  public static LocalizedText named(String name) {
    boolean arabic =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return arabic ? new LocalizedText("", name) : new LocalizedText(name, "");
  }

  /** The language of letters: the one that the person reads, or a given one for who reads both. */
  public Language letters(Language other) {
    return languages.size() == 1 ? languages.iterator().next() : other;
  }

  private static String clean(String text) {
    String stripped = BidiControls.strip(text).strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
