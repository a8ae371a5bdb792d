package org.rihla.portal.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types to sign in: an e-mail address or a name of 3 to 254 characters without
 * blanks, in lower case.
 */
public record Login(String text) {
  private static final Pattern SHAPE =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}(@[^\\s@]{1,189})?");
  private static final int SHORTEST = 3;

  /** What any mail server takes. */
  private static final Pattern ADDRESS =
      Pattern.compile("[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

  /**
   * Reads what was typed.
   *
   * @throws AccountException if nobody can be called so
   */
  public static Login of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.length() < SHORTEST || !SHAPE.matcher(text).matches()) {
      throw new AccountException(AccountProblem.LOGIN_INVALID);
    }
    return new Login(text);
  }

  /** Whether letters can be sent to a login. */
  public static boolean isAddress(String login) {
    return SHAPE.matcher(login).matches() && ADDRESS.matcher(login).matches();
  }
}
