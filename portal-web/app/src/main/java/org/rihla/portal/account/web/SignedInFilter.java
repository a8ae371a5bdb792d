package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.Sessions;
import org.rihla.portal.account.session.SignedIn;

/**
 * Says who asks. A request without the cookie is anonymous and costs nothing; one with it costs a
 * statement, and its answer is kept by nobody but the browser.
 */
public class SignedInFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;
  @Inject private transient CurrentSession session;
  @Inject private transient CurrentCaller caller;
  @Inject private transient Client client;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> token = SessionCookie.in(request);
    if (token.isPresent()) {
      response.setHeader("Cache-Control", "private, no-cache");
      Optional<SignedIn> known = sessions.resolve(token.get());
      known.ifPresentOrElse(
          signedIn -> remember(signedIn, request),
          () -> SessionCookie.clear(response, client.isSecure(request)));
    }
    chain.doFilter(request, response);
  }

  private void remember(SignedIn signedIn, HttpServletRequest request) {
    session.becomes(signedIn);
    caller.becomes(signedIn.caller());
    request.setAttribute(Visitor.ATTRIBUTE, new Visitor(signedIn.names(), signedIn.caller()));
  }
}
