package org.rihla.portal.account;

import jakarta.enterprise.context.RequestScoped;

/** Who makes the current request; the anonymous reader until sign-in has said otherwise. */
@RequestScoped
public class CurrentCaller {
  private Caller caller = Caller.ANONYMOUS;

  public Caller get() {
    return caller;
  }

  /** Said once per request, by what has checked the request's session or token. */
  public void becomes(Caller known) {
    caller = known;
  }
}
