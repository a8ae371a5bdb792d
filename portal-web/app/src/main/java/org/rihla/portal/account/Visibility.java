package org.rihla.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may see an item: everybody, partners, or one group. Or nobody for now, when what brought the
 * item is switched off: no caller holds such a token, so every question about it is denied.
 *
 * @param token {@code public}, {@code partners} or {@code group:<id>}, with {@code off:} before it
 *     while the item is withheld
 */
public record Visibility(String token) {
  public static final Visibility PUBLIC = new Visibility("public");
  public static final Visibility PARTNERS = new Visibility("partners");

  /** What the token of a withheld item begins with. */
  public static final String WITHHELD = "off:";

  private static final Pattern GROUP = Pattern.compile("group:[a-z0-9-]{1,50}");

  /**
   * Members of a group.
   *
   * @throws IllegalArgumentException if no group can have that key
   */
  public static Visibility group(String key) {
    return parse("group:" + key)
        .orElseThrow(() -> new IllegalArgumentException("Not a key of a group: " + key));
  }

  /** Reads a token; empty when it is none. */
  public static Optional<Visibility> parse(String token) {
    boolean known =
        token.equals(PUBLIC.token)
            || token.equals(PARTNERS.token)
            || GROUP.matcher(token).matches();
    return known ? Optional.of(new Visibility(token)) : Optional.empty();
  }

  public boolean isWithheld() {
    return token.startsWith(WITHHELD);
  }

  /** Open to nobody, and still knowing to whom it will be open again. */
  public Visibility withheld() {
    return isWithheld() ? this : new Visibility(WITHHELD + token);
  }

  /** As before it was withheld. */
  public Visibility restored() {
    return isWithheld() ? new Visibility(token.substring(WITHHELD.length())) : this;
  }
}
