package org.rihla.portal.account.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session that the current request came with. */
@RequestScoped
public class CurrentSession {
  private @Nullable SignedIn signedIn;

  /** Empty for anonymous readers, and for clients that come with a token. */
  public Optional<SignedIn> get() {
    return Optional.ofNullable(signedIn);
  }

  /** Said once per request, by what has checked the cookie. */
  public void becomes(SignedIn known) {
    signedIn = known;
  }
}
