package org.rihla.portal.account.openid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why signing in with the provider did not do; each has a message in both languages. */
public enum OpenIdProblem {
  /** The provider does not answer, or not as one. */
  PROVIDER_DOWN,
  /** The person or the provider broke it off. */
  CANCELLED,
  /** The answer belongs to no question of this browser, or came too late. */
  STRANGE,
  /** The provider’s token cannot be believed. */
  TOKEN_REFUSED,
  /** Nobody here may sign in so: no account, a disabled one, or one that is bound to another. */
  NO_ACCOUNT;

  /** End of its message key, {@code signin.openid.<key>}, and value in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem that an address names. */
  public static Optional<OpenIdProblem> of(String key) {
    return Arrays.stream(values()).filter(problem -> problem.key().equals(key)).findFirst();
  }
}
