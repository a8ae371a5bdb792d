package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.openid.OpenIdAnswer;
import org.rihla.portal.account.openid.OpenIdOutcome;
import org.rihla.portal.account.openid.OpenIdProblem;
import org.rihla.portal.account.openid.OpenIdSignIn;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.language.Language;

/** The way to the OpenID Connect provider and back. */
@WebServlet({
  "/fr/" + AccountPaths.SIGN_IN_FR + "/" + AccountPaths.PROVIDER_FR,
  "/ar/" + AccountPaths.SIGN_IN_AR + "/" + AccountPaths.PROVIDER_AR,
  AccountPaths.PROVIDER_RETURN
})
public class OpenIdServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenIdSignIn provider;
  @Inject private transient SignIn signIn;
  @Inject private transient CurrentSession session;
  @Inject private transient Client client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!provider.isOffered()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getServletPath().equals(AccountPaths.PROVIDER_RETURN)) {
      comeBack(request, response);
    } else {
      leave(request, response);
    }
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language = Forms.language(request);
    String back = ReturnAddress.checked(request.getParameter("back"), language);
    Optional<OpenIdSignIn.Begun> begun = provider.begin(language, back);
    if (begun.isPresent()) {
      FlowCookie.set(response, begun.get().kept(), client.isSecure(request));
      response.sendRedirect(begun.get().target().toString());
    } else {
      response.sendRedirect(SignInPaths.after(OpenIdProblem.PROVIDER_DOWN, language, back));
    }
  }

  private void comeBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OpenIdAnswer answer =
        new OpenIdAnswer(
            Forms.text(request, "state"),
            Forms.text(request, "code"),
            Forms.text(request, "error"),
            Forms.text(request, "iss"));
    OpenIdOutcome outcome =
        provider.complete(
            answer, FlowCookie.in(request), client.address(request), client.agent(request));
    FlowCookie.clear(response, client.isSecure(request));
    switch (outcome) {
      case OpenIdOutcome.Admitted admitted -> {
        session.get().ifPresent(signIn::signOut);
        SessionCookie.set(response, admitted.token(), client.isSecure(request));
        response.sendRedirect(ReturnAddress.checked(admitted.back(), admitted.language()));
      }
      case OpenIdOutcome.Refused refused ->
          response.sendRedirect(
              SignInPaths.after(
                  refused.problem(),
                  refused.language(),
                  ReturnAddress.checked(refused.back(), refused.language())));
    }
  }
}
