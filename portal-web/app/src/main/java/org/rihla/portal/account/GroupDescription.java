package org.rihla.portal.account;

import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.LocalizedText;

/**
 * How a group is described.
 *
 * @param names in both languages, neither empty
 */
public record GroupDescription(LocalizedText names, GroupKind kind, GroupOpenness openness) {
  private static final int LONGEST = 200;

  /**
   * Strips what does not belong in names.
   *
   * @throws AccountException if a name is missing in one of the languages
   */
  public GroupDescription {
    names = new LocalizedText(clean(names.fr()), clean(names.ar()));
    if (names.fr().isEmpty() || names.ar().isEmpty()) {
      throw new AccountException(AccountProblem.GROUP_NAMES_MISSING);
    }
  }

  private static String clean(String text) {
    String stripped = BidiControls.strip(text).strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
