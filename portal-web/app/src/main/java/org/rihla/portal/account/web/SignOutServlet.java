package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.content.web.Links;

/** Ends the session; the state of rooms that the server keeps goes with it. */
@WebServlet({"/fr/" + AccountPaths.SIGN_OUT_FR, "/ar/" + AccountPaths.SIGN_OUT_AR})
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SignIn signIn;
  @Inject private transient CurrentSession session;
  @Inject private transient Client client;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    session.get().ifPresent(signIn::signOut);
    SessionCookie.clear(response, client.isSecure(request));
    HttpSession rooms = request.getSession(false);
    if (rooms != null) {
      rooms.invalidate();
    }
    response.sendRedirect(Links.home(Forms.language(request)));
  }
}
