package org.rihla.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may see an item: everybody, partners, or one group.
 *
 * @param token {@code public}, {@code partners} or {@code group:<id>}
 */
public record Visibility(String token) {
  public static final Visibility PUBLIC = new Visibility("public");
  public static final Visibility PARTNERS = new Visibility("partners");
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
}
