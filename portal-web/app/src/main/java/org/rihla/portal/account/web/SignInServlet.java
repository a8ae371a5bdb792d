package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.openid.OpenIdProblem;
import org.rihla.portal.account.openid.OpenIdSignIn;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.account.session.SignInOutcome;
import org.rihla.portal.content.web.FrameFactory;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/** The page for signing in. {@code back} says where to go afterwards. */
@WebServlet({"/fr/" + AccountPaths.SIGN_IN_FR, "/ar/" + AccountPaths.SIGN_IN_AR})
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private transient SignIn signIn;
  @Inject private transient OpenIdSignIn provider;
  @Inject private transient CurrentSession session;
  @Inject private transient FrameFactory frames;
  @Inject private transient Client client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (session.get().isPresent()) {
      response.sendRedirect(back(request));
    } else {
      String problem =
          OpenIdProblem.of(Forms.text(request, "provider"))
              .map(known -> words(request).get("signin.openid." + known.key()))
              .orElse("");
      show(200, problem, request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    SignInOutcome outcome =
        signIn.attempt(
            Forms.text(request, "login"),
            Forms.text(request, "password"),
            client.address(request),
            client.agent(request));
    switch (outcome) {
      case SignInOutcome.Admitted admitted -> {
        session.get().ifPresent(signIn::signOut);
        SessionCookie.set(response, admitted.token(), client.isSecure(request));
        response.sendRedirect(back(request));
      }
      case SignInOutcome.Refused ignored ->
          show(
              HttpServletResponse.SC_FORBIDDEN,
              words(request).get("signin.refused"),
              request,
              response);
      case SignInOutcome.Throttled throttled -> {
        response.setHeader("Retry-After", Long.toString(throttled.pause().toSeconds()));
        show(TOO_MANY_REQUESTS, words(request).get("signin.throttled"), request, response);
      }
    }
  }

  private static Messages words(HttpServletRequest request) {
    return Messages.in(Forms.language(request));
  }

  private static String back(HttpServletRequest request) {
    return ReturnAddress.checked(request.getParameter("back"), Forms.language(request));
  }

  private void show(
      int status, String problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Forms.language(request);
    Messages words = Messages.in(language);
    String back = back(request);
    LocalizedText paths =
        new LocalizedText(Links.signIn(Language.FR, back), Links.signIn(Language.AR, back));
    Frame frame = frames.frame(language, words.get("signin.title"), paths).unindexed().build();
    response.setHeader("Cache-Control", "no-store");
    SignInPage page =
        new SignInPage(
            frame, status, Forms.text(request, "login"), problem, back, provider.isOffered());
    PageRenderer.render(page, request, response);
  }
}
